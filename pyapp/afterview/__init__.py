"""Afterview: what to send after a job interview, to whom, by when and why."""
