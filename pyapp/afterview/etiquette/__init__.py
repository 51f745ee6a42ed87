"""What to do next: the numbers, the rules, and the plans that they make of a story."""
