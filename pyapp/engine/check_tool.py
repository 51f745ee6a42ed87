"""The tool "Check your note" as it stands in a page: a form that the tracker's own engine answers.

It stays hidden until site_overrides/tools/tool.js has loaded; without it, the page itself is the list to check by.
"""

from __future__ import annotations

from afterview.journal.entries import NOTES

KINDS = {
    "thank-you": "A thank-you",
    "second-follow-up": "A second note",
    "third-follow-up": "A third note",
    "later-follow-up": "One more note",
    "other": "Another note",
}

FORM = """\
<form hidden novalidate>
<div><label for="check-note">What is it?</label>
<select id="check-note" name="note">
{kinds}
</select></div>
<div><label for="check-to">To whom?</label>
<input type="text" id="check-to" name="to" maxlength="200" autocomplete="off" placeholder="Dana Reyes"></div>
<div><label for="check-me">Your name</label>
<input type="text" id="check-me" name="me" maxlength="200" autocomplete="name"></div>
<div><label for="check-subject">Subject</label>
<input type="text" id="check-subject" name="subject" maxlength="300"
autocomplete="off" spellcheck="true" lang="en"></div>
<div><label for="check-body">Your note</label>
<textarea id="check-body" name="body" rows="12" maxlength="20000"
autocomplete="off" spellcheck="true" lang="en"></textarea></div>
<button type="submit" class="md-button md-button--primary">Check it</button>
</form>
<div class="tool__progress" role="status"></div>
<div class="tool__answer" tabindex="-1"></div>"""


def check_tool() -> str:
    """The tool's place in a page; there is only one."""
    kinds = "\n".join(f'<option value="{kind}">{KINDS[kind]}</option>' for kind in NOTES)
    return "\n".join(
        (
            '<section class="tool" data-path="/tool/check" aria-labelledby="check-title">',
            '<p id="check-title"><strong>Check your note</strong></p>',
            "<p>Paste it here. It is read by a program in your own browser, and goes nowhere.</p>",
            FORM.format(kinds=kinds),
            "<noscript><p>The tool needs JavaScript. The sections of this page are what it looks for.</p></noscript>",
            '<script type="module" src="../../tools/tool.js"></script>',
            "</section>",
        )
    )
