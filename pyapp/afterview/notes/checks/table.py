"""The table of all checks. A check is added by writing it in its family's file and naming it here."""

from __future__ import annotations

from afterview.notes.checks.asking import ASKS_NEXT_STEPS, NO_NEXT_STEPS_QUESTION, NO_REFERENCE
from afterview.notes.checks.check import Check, Weighed
from afterview.notes.checks.claims import CLAIMS_TO_DESERVE
from afterview.notes.checks.excuses import MAKES_EXCUSES
from afterview.notes.checks.fit import NO_QUALIFICATION, SAYS_FIT
from afterview.notes.checks.form import (
    COPY_OF_ANOTHER_NOTE,
    MISSING_ATTACHMENT,
    NO_GREETING,
    NO_SIGN_OFF,
    NO_SUBJECT,
    NOBODY_ADDRESSED,
    NOT_IN_ENGLISH,
    PLACEHOLDER_LEFT,
    TOO_LONG,
)
from afterview.notes.checks.identity import (
    SIGNED_BY_SOMEONE_ELSE,
    WRONG_COMPANY,
    WRONG_NAME,
    WRONG_ROLE,
)
from afterview.notes.checks.interest import NO_INTEREST, SAYS_INTEREST
from afterview.notes.checks.manner import BEGGING, PLEADS, SHOUTING, STALE_OPENER, TALKS_SALARY
from afterview.notes.checks.personal import NOTHING_PERSONAL
from afterview.notes.checks.pressure import PRESUMES_THE_JOB, PUSHY
from afterview.notes.checks.reproach import BLAMES_THE_READER, RUNS_DOWN
from afterview.notes.checks.thanks import NO_THANKS, SAYS_THANKS

CHECKS: tuple[Check, ...] = (
    NO_THANKS,
    NO_INTEREST,
    NO_QUALIFICATION,
    NOTHING_PERSONAL,
    NO_NEXT_STEPS_QUESTION,
    CLAIMS_TO_DESERVE,
    MAKES_EXCUSES,
    PUSHY,
    PRESUMES_THE_JOB,
    BLAMES_THE_READER,
    NO_REFERENCE,
    TOO_LONG,
    COPY_OF_ANOTHER_NOTE,
    PLACEHOLDER_LEFT,
    WRONG_NAME,
    SIGNED_BY_SOMEONE_ELSE,
    WRONG_COMPANY,
    WRONG_ROLE,
    MISSING_ATTACHMENT,
    NO_GREETING,
    NO_SIGN_OFF,
    NO_SUBJECT,
    NOBODY_ADDRESSED,
    STALE_OPENER,
    BEGGING,
    TALKS_SALARY,
    RUNS_DOWN,
    SHOUTING,
    NOT_IN_ENGLISH,
)

BY_NAME = {check.name: check for check in CHECKS}

# What sentences are weighed for.
WEIGHED: tuple[Weighed, ...] = (
    SAYS_THANKS,
    SAYS_INTEREST,
    SAYS_FIT,
    ASKS_NEXT_STEPS,
    PLEADS,
    *(check.find for check in CHECKS if isinstance(check.find, Weighed)),
)
