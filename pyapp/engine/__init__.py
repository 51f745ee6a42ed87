"""Makes the site: the tracker's engine, the guide's generated parts, the pages and what protects them.

Runs on the developer's computer only; nothing here is part of the published program.
"""
