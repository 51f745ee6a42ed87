"""Whatever cites the guide finds its section; every section says whether something cites it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import afterview.etiquette
from afterview.etiquette.policy import DAYS_OFF_GUIDE, NUMBERS, WEEKEND_GUIDE
from afterview.etiquette.rules import RULES
from tests.guide.pages import CHAPTERS, ON_NOTES, guide_page, sections

# The sections that the checks of a note cite, page by page.
CHECKED = {
    "what-to-write": (
        "no-thanks no-interest no-qualification nothing-personal no-next-steps-question"
        " no-reference no-greeting no-sign-off no-subject too-long copy-of-another-note"
    ),
    "what-to-avoid": (
        "claims-to-deserve makes-excuses pushy presumes-the-job blames-the-reader"
        " stale-opener begging talks-salary runs-down shouting"
    ),
    "proofread": (
        "placeholder-left wrong-name signed-by-someone-else wrong-company wrong-role"
        " missing-attachment nobody-addressed not-in-english"
    ),
}
CHECKS = {f"guide/{page}/#{name}" for page, names in CHECKED.items() for name in names.split()}
CITED = {
    *(rule.guide for rule in RULES),
    *(number.guide for number in NUMBERS.values()),
    WEEKEND_GUIDE,
    DAYS_OFF_GUIDE,
    *CHECKS,
}
SECTIONS = tuple(sections())


def test_whatever_cites_the_guide_finds_its_section() -> None:
    missing = CITED - {section.citation for section in SECTIONS}
    assert not missing, f"no heading has the id of {sorted(missing)}"


def test_a_section_that_nothing_cites_says_so() -> None:
    silent = [
        section.citation
        for section in SECTIONS
        if section.citation not in CITED and not section.background
    ]
    assert not silent, f"nothing cites these: give them the class .background: {silent}"


def test_a_section_that_is_cited_is_no_background() -> None:
    wrong = [
        section.citation for section in SECTIONS if section.citation in CITED and section.background
    ]
    assert not wrong, f"a rule, a number or a check cites these: {wrong}"


def test_an_id_stands_for_one_section_of_its_page() -> None:
    twice = [each for each, n in Counter(each.citation for each in SECTIONS).items() if n > 1]
    assert not twice


def test_every_chapter_has_its_file_of_rules_and_every_rule_its_chapter() -> None:
    package = Path(afterview.etiquette.__file__).parent
    assert {rule.chapter for rule in RULES} == set(CHAPTERS)
    for chapter in CHAPTERS:
        assert (package / f"{chapter.replace('-', '_')}.py").is_file()
        assert guide_page(chapter)


def test_a_section_on_a_check_shows_what_to_avoid_and_what_to_prefer() -> None:
    for page in ON_NOTES:
        for name in CHECKED[page].split():
            section = guide_page(page).split(f"{{ #{name} }}\n")[1].split("\n## ")[0]
            assert section.count("- **Avoid:** ") == 1, name
            assert section.count("- **Prefer:** ") == 1, name
            reasons = section.split("- **Avoid:**")[0]
            assert len(reasons.split()) >= 12, f"{name} gives no reason"
