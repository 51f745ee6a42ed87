"""The engine of Safari: the guide and the tracker, with a network and without.

It is driven as webkit.py says, and keeps no console log: what goes wrong is seen in the page.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By

from afterview.exchange.proofread import Answered, link_of, read_answer
from tests.browser.conftest import Served
from tests.browser.test_proofread import ASKED
from tests.browser.webkit import screen, webkit

SECONDS = 120  # for the engine's first start on a busy machine


@pytest.fixture(scope="module")
def memory_screen() -> Iterator[str]:
    with screen() as name:
        yield name


@pytest.fixture
def driver(
    memory_screen: str, tmp_path: Path, tell: Callable[[str], None]
) -> Iterator[webdriver.WebKitGTK]:
    with webkit(memory_screen, tmp_path) as driver:
        driver.set_script_timeout(SECONDS)
        tell(f"browser that ran: WebKitGTK {driver.capabilities['browserVersion']}")
        yield driver


def wait_until(true: Callable[[], object]) -> None:
    end = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < end, "this took too long"
        time.sleep(0.3)


def has_answered(driver: webdriver.WebKitGTK) -> bool:
    marks = driver.execute_script("return performance.getEntriesByName('afterview:engine').length")
    return bool(marks)


def heading(driver: webdriver.WebKitGTK) -> str:
    return driver.find_element(By.TAG_NAME, "h1").text


def test_guide_and_tracker_work_and_go_on_with_the_server_dead(
    driver: webdriver.WebKitGTK, serve: Callable[..., Served]
) -> None:
    host = serve(base="/afterview/")
    driver.get(host.url)
    assert "After the interview" in heading(driver)
    driver.get(f"{host.url}tracker/")
    wait_until(lambda: has_answered(driver))
    offline = (
        f"import('{host.url}offline/offline.js')"
        ".then(({offline}) => arguments[0](offline.state().ready))"
    )
    wait_until(lambda: driver.execute_async_script(offline))
    host.stop()
    driver.get(f"{host.url}guide/waiting/")
    assert "While you wait" in heading(driver)
    driver.get(f"{host.url}tracker/#/jobs")
    wait_until(lambda: has_answered(driver))
    assert "Jobs" in heading(driver)


def test_a_friend_reads_a_note_that_another_engine_sent_and_gives_it_back(
    driver: webdriver.WebKitGTK, site: Served
) -> None:
    link = link_of(ASKED)
    driver.get(f"{site.url}proofread/#{link}")
    body = driver.find_element(By.ID, "friend-read-body")
    wait_until(lambda: body.text)
    assert body.text == ASKED.body
    driver.find_element(By.CSS_SELECTOR, "#friend-form summary").click()
    field = driver.find_element(By.ID, "friend-body")
    wait_until(field.is_displayed)
    field.send_keys("!")
    driver.find_element(By.ID, "friend-comment").send_keys("Short enough.")
    driver.find_element(By.CSS_SELECTOR, "#friend-form [type=submit]").click()
    back = driver.find_element(By.ID, "friend-link")
    wait_until(lambda: back.get_property("value"))
    answered = read_answer(str(back.get_property("value")).partition("#/proofread/")[2])
    assert isinstance(answered, Answered)
    assert (answered.draft, answered.body, answered.comment) == (
        ASKED.draft,
        ASKED.body,
        "Short enough.",
    )
    assert "!" in answered.new_body
    assert answered.new_body.replace("!", "") == ASKED.body
