"""What the reader reported: entries, how they are read and written, merged, and folded into a story."""
