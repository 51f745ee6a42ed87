"""The checks: one file per family. `table.py` names them all."""
