"""Where the labelled sentences are, and where the weights go."""

from __future__ import annotations

from pathlib import Path

from afterview.notes import sayings

SENTENCES = Path(__file__).parent / "sentences"
NOTES = Path(__file__).parents[2] / "tests" / "notes"
# What the tests hold each check to; and labelled notes that may be looked at.
VOICES = NOTES / "voices"
TUNING = NOTES / "corpus" / "tuning"
FINE = NOTES / "fine_notes.json"
WEIGHTS = Path(sayings.__file__).parent / sayings.WEIGHTS
