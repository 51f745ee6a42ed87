"""The tool "When should I write?" as it stands in a page: its form, and a table that needs no script.

The form stays hidden until site_overrides/tools/tool.js has loaded: it asks the tracker's own engine. The table
is made from the same rules, at the time the guide is made.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from afterview.etiquette.outlook import if_silent, one_interview
from afterview.etiquette.policy import NUMBERS
from afterview.etiquette.step import MOVE_ON, SECOND, THIRD

MONDAY = date(2026, 3, 2)  # any Monday without a day off near it
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
COLUMNS = ("Interview", "Second note from", "Third note from", "Move on from")

FORM = """\
<form hidden novalidate>
<div><label for="when-day">When was the interview?</label>
<input type="date" id="when-day" name="day" required></div>
<fieldset id="when-said" tabindex="-1"><legend>When did they say you would hear?</legend>
<div class="tool__choice"><input type="radio" id="when-said-no-date" name="said" value="no-date" checked>
<label for="when-said-no-date">They could not say, or I did not ask</label></div>
<div class="tool__choice"><input type="radio" id="when-said-by-date" name="said" value="by-date">
<label for="when-said-by-date">They named a day</label></div>
<div data-with="said=by-date"><label for="when-by">By</label>
<input type="date" id="when-by" name="by"></div></fieldset>
<fieldset id="when-since" tabindex="-1"><legend>And since then?</legend>
<div class="tool__choice"><input type="radio" id="when-since-nothing" name="since" value="nothing" checked>
<label for="when-since-nothing">Nothing yet</label></div>
<div class="tool__choice"><input type="radio" id="when-since-more-time" name="since" value="more-time">
<label for="when-since-more-time">They asked for more time</label></div>
<div class="tool__choice"><input type="radio" id="when-since-after-note" name="since" value="more-time-after-note">
<label for="when-since-after-note">I wrote a second note, and they asked for more time</label></div>
<div data-with="since=more-time since=more-time-after-note">\
<label for="when-until">Until (leave empty if they named no day)</label>
<input type="date" id="when-until" name="until"></div></fieldset>
<button type="submit" class="md-button md-button--primary">Show my dates</button>
</form>
<div class="tool__progress" role="status"></div>
<div class="tool__answer" tabindex="-1"></div>"""


def when_tool() -> str:
    """The tool's place in a page; there is only one."""
    heads = "".join(f'<th scope="col">{head}</th>' for head in COLUMNS)
    rows = "\n".join(_row(MONDAY + timedelta(days=place)) for place in range(5))
    return "\n".join(
        (
            '<section class="tool" data-path="/tool/when" aria-labelledby="when-title">',
            '<p id="when-title"><strong>When should I write?</strong></p>',
            FORM,
            '<table class="tool__table">',
            "<caption>If nobody named a day, and nobody answers</caption>",
            f"<thead><tr>{heads}</tr></thead>",
            f"<tbody>\n{rows}\n</tbody>",
            "</table>",
            f"<p>{_with_a_day()}</p>",
            '<script type="module" src="../../tools/tool.js"></script>',
            "</section>",
        )
    )


def _row(day: date) -> str:
    """What comes after an interview on that day, as weekdays and weeks."""
    story = one_interview(day, UTC)
    steps = {step.kind: step for step in if_silent(story, story.jobs[0].interviews[0].ends)}
    cells = "".join(f"<td>{_weeks_on(steps[kind].opens)}</td>" for kind in (SECOND, THIRD, MOVE_ON))
    return f'<tr><th scope="row">{WEEKDAYS[day.weekday()]}</th>{cells}</tr>'


def _weeks_on(moment: datetime | None) -> str:
    assert moment is not None
    day = moment.date()
    return f"{WEEKDAYS[day.weekday()][:3]}, week&nbsp;{(day - MONDAY).days // 7 + 1}"


def _with_a_day() -> str:
    few, several = (
        f"{NUMBERS[name].default} {NUMBERS[name].unit}" for name in ("few_days", "several_days")
    )
    return (
        f"Week 1 is the week of the interview. If they named a day: the second note {few} after it. "
        f"If they then named a second day: the third note {several} after that."
    )
