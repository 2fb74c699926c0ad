"""Take the pictures of the page that README.md and docs/page.md show.

`python docs/take_pictures.py` renders an example and photographs it in an installed chromium. Run it before a release, and after a change of the
page's looks, from a machine with good fonts. A palette of 128 colours, given by any tool for PNG, then makes them a third as large.
"""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from synoptic import compare  # noqa: E402 - the checkout has to be found first, for the browser that lives among the tests
from synoptic.render.html import render_html  # noqa: E402
from tests.browser.chromium import Browser, find_chromium  # noqa: E402

EXAMPLE = ROOT / "examples" / "port-strike"
WIDTH = 1200
# Picture, what stands at its top, and its height in pixels.
VIEWS = (("page.png", "", 1100), ("page-read.png", "read", 900))


def main() -> None:
    """Write the pictures beside this script."""
    chromium = find_chromium()
    if chromium is None:
        sys.exit("take_pictures: no chromium is installed")
    with tempfile.TemporaryDirectory() as folder, Browser(chromium) as browser:
        path = Path(folder) / "page.html"
        path.write_text(render_html(compare([str(EXAMPLE)])), encoding="utf-8")
        page = browser.new_page()
        for name, anchor, height in VIEWS:
            page.resize(WIDTH, height)
            page.prefer(scheme="light")
            page.open(path)
            page.evaluate(f"document.getElementById('{anchor}')?.scrollIntoView({{behavior: 'instant'}}); document.body.offsetHeight")
            (ROOT / "docs" / name).write_bytes(page.picture(whole=False))
            print(f"docs/{name}")


if __name__ == "__main__":
    main()
