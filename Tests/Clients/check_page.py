#!/usr/bin/env python3
"""Open what `klantkoning report` writes in a real browser, and use it as a reader would.

usage: check_page.py PROGRAM CORPUS [--shots FOLDER]

Needs Playwright (PyPI) and a Chromium (Debian). Checks: no script error, no request that leaves the page, the marked
sentences equal the analysis, links lead somewhere, a click shows what the relations say, filters, two authors side by
side, a hostile essay that runs nothing, keyboard, contrast and names (axe), no side scrolling on a telephone, the size.
"""
import base64
import hashlib
import html as entities
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from formats.cases import cases
from formats.printable import printable

PROGRAM, CORPUS = str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2]
SHOTS = pathlib.Path(sys.argv[4]) if len(sys.argv) > 4 and sys.argv[3] == "--shots" else None
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SHOWN = """<script>window.hacked = 1</script><img src=x onerror="window.hacked = 2"> "><svg onload=window.hacked=3>"""


def folded(text):
    return " ".join(text.split())


def policy_is_true(html):
    """The hashes of the security policy are those of the style and the script."""
    for name in ("style", "script"):
        content = re.search(f"<{name}>(.*?)</{name}>", html, re.S).group(1)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in entities.unescape(html), f"the policy needs {name}-src 'sha256-{digest}'"


class Page:
    def __init__(self, browser, path, width=1280, scheme="light", script=True):
        self.context = browser.new_context(
            viewport={"width": width, "height": 1000}, color_scheme=scheme, java_script_enabled=script)
        self.page, self.problems = self.context.new_page(), []
        self.page.on("console", lambda message: self.problems.append(message.text) if message.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("request", lambda request: None if request.url.startswith(("file:", "data:")) else self.problems.append(request.url))
        self.page.on("dialog", lambda dialog: self.problems.append("dialog"))
        self.page.goto(path.as_uri())


def check_text(page, essays):
    """Each component's sentence on the page is the one of the analysis."""
    sentences = page.eval_on_selector_all(".s.r", "all => all.map(s => [s.dataset.component, s.querySelector('.t').textContent])")
    quotes = {c["id"]: c["quote"] for essay in essays for c in essay["components"]}
    assert len(sentences) == len(quotes), (len(sentences), len(quotes))
    quotes = {printable(name): printable(quote) for name, quote in quotes.items()}
    for component, text in sentences:
        want = folded(quotes[component])
        have = folded(text)
        assert have == want or have.startswith(want) or want.replace("\ufffd", "") in have.replace("\ufffd", ""), (component, have, want)
    dead = page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(a.getAttribute('href').slice(1))).length")
    assert dead == 0, f"{dead} links lead nowhere"
    figures = page.locator("svg a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert figures and all(re.fullmatch(r"#e\d+s\d+", goal) for goal in figures), "figures lead to sentences"
    return len(sentences)


def check_click(page):
    link = page.locator(".l").first
    goal = link.get_attribute("href")
    source = link.locator("xpath=ancestor::span[contains(@class,'s r')]").get_attribute("id")
    page.locator(goal).locator(".t").click()
    assert page.locator("aside").is_visible()
    hrefs = page.locator("aside a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert f"#{source}" in hrefs, (source, hrefs)
    page.keyboard.press("Escape")
    assert page.locator("aside").is_hidden()


def check_keyboard(page):
    page.goto(page.url.split("#")[0])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    mark = page.locator(".claim .m").first
    mark.focus()
    page.keyboard.press("Enter")
    assert page.locator("aside").is_visible() and page.evaluate("document.activeElement.tagName") == "BUTTON"
    page.keyboard.press("Enter")
    assert page.locator("aside").is_hidden() and page.evaluate("document.activeElement.className") == "m"


def check_filters(page):
    background = "getComputedStyle(document.querySelector('.claim .t')).backgroundColor"
    marked = page.evaluate(background)
    page.locator("[data-role=claim]").uncheck()
    assert page.evaluate(background) != marked
    page.locator("[data-role=claim]").check()
    page.locator("#only").check()
    assert page.locator(".s:not(.r)").evaluate_all("all => all.every(s => getComputedStyle(s).display === 'none')")
    page.locator("#only").uncheck()
    names = page.locator(".position").evaluate_all("all => all.map(p => p.id)")
    page.locator("#author").select_option(names[-1])
    assert page.locator(".position").evaluate_all("all => all.filter(p => !p.hidden).map(p => p.id)") == [names[-1]]
    page.locator("#author").select_option("")


def check_pair(page, case):
    options = page.locator("#first option").evaluate_all("all => all.map(o => [o.value, o.textContent])")
    a, b = options[0], options[-1]
    page.locator("#first").select_option(a[0])
    page.locator("#second").select_option(b[0])
    heads = page.locator("#pair h3").all_text_contents()
    names = [page.locator(f"#{place}").get_attribute("data-name") for place in (a[0], b[0])]
    diff = json.loads(case.run("diff", *names, ".", "--json"))
    target = diff["target"]
    counts = {"clash": [t for t in diff["clash"] if t["topic"] != target], "agree": [t for t in diff["agree"] if t["topic"] != target]}
    shown = {key: next((int(re.search(r"\((\d+)\)$", head).group(1)) for head in heads if word in head), 0) for key, word in (("clash", "clash"), ("agree", "agree"))}
    assert shown == {key: len(rows) for key, rows in counts.items()}, (shown, counts)


def check_access(page, name):
    found = Axe().run(page).response["violations"]
    assert not found, name + ": " + "; ".join(f"{v['id']}: {v['nodes'][0]['html'][:160]} ({len(v['nodes'])})" for v in found)


def check_case(browser, case, folder):
    path = folder / f"{case.name}.html"
    html = case.run("report", "--quiet", "--language", "en", ".")
    path.write_bytes(html)
    policy_is_true(html.decode())
    opened = Page(browser, path)
    page = opened.page
    count = check_text(page, case.essays)
    check_access(page, "light")
    check_click(page)
    if case.name == "ordinary":
        check_keyboard(page)
        check_filters(page)
        check_pair(page, case)
        assert len(html) < 300_000, len(html)
        paint = page.evaluate("performance.getEntriesByType('paint').map(p => p.startTime)")
        assert not paint or max(paint) < 1000, paint
    assert page.evaluate("window.hacked") is None
    assert not opened.problems, opened.problems
    for width, scheme in ((400, "light"), (1280, "dark"), (400, "dark")):
        other = Page(browser, path, width, scheme)
        assert other.page.evaluate("document.documentElement.scrollWidth") <= width, width
        check_access(other.page, f"{width} {scheme}")
        assert not other.problems, other.problems
        if SHOTS:
            other.page.screenshot(path=SHOTS / f"{case.name}-{width}-{scheme}.png")
    bare = Page(browser, path, script=False)
    assert check_no_script(bare.page), "not to be read without a script"
    print(f"{case.name}: {len(html)} bytes, {count} sentences marked", flush=True)


def check_no_script(page):
    return page.locator("#side-by-side").is_hidden() and page.locator(".s.r .t").first.is_visible()


def main():
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        print("Chromium", browser.version)
        made = cases(PROGRAM, CORPUS, folder)
        attack = made[1].folder / "aanval.md"
        attack.write_text(f'---\ntitle: \'{SHOWN.replace(chr(39), "")}\'\nauthor: "{SHOWN.replace(chr(34), chr(39))}"\n'
                          f"source: \"javascript:alert(1)\"\n---\n\nDe klant is koning, zeggen ze. {SHOWN} Dat vind ik niet, want het is onzin.\n")
        for case in made:
            check_case(browser, case, folder)
        browser.close()


main()
