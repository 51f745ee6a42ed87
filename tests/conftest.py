"""How the properties are searched: the same examples in every run, so that a run can be repeated.

AFTERVIEW_EXAMPLES: how many examples a property is tried on. AFTERVIEW_EXPLORE=1: other examples in every run.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "afterview",
    max_examples=int(os.environ.get("AFTERVIEW_EXAMPLES", "100")),
    derandomize=not os.environ.get("AFTERVIEW_EXPLORE"),
    database=None,
    deadline=None,  # the machines that run this are shared
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("afterview")
