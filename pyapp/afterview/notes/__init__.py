"""Notes: composed from the journal, checked as they are written."""
