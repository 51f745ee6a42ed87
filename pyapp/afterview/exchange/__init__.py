"""What goes in and out: backups, links to one job, the example journal. Text in, text out."""
