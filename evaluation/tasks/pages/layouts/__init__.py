"""The layouts of saved pages: what each prints, and which were used to develop the reader."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """One kind of page: a template beside this file, and what it prints of an article.

    `outlets` are invented names with their hosts, used in turn; `agencies` those in its datelines; `authors` how many it names.
    `stage` is "developed" (its misses were read and mended), "checked" (scored at first sight, then mended once) or "unseen" (scored only).
    """

    name: str
    stage: str
    outlets: tuple[tuple[str, str], tuple[str, str]]
    agencies: tuple[str, str] | None = None
    authors: int = 1
    modified: bool = False
    title_end: str = ""


LAYOUTS = (
    Layout(
        "broadsheet", "developed", (("The Northern Ledger", "northernledger.example"), ("The Alder Standard", "alderstandard.example")), modified=True
    ),
    Layout("public-broadcaster", "developed", (("CBC Corvania", "corvania.example"), ("Radio Tosk", "radiotosk.example")), modified=True),
    Layout("tabloid", "developed", (("Daily Comet", "dailycomet.example"), ("Daily Lantern Online", "lantern.example")), authors=2, modified=True),
    Layout("local-wordpress", "developed", (("Kerbridge Bugle", "kerbridgebugle.example"), ("The Brann Valley Record", "brannrecord.example"))),
    Layout("state-agency", "developed", (("Tarsinform", "tarsinform.example"), ("VelTA", "velta.example")), ("Tarsinform", "VelTA"), authors=0),
    Layout(
        "agency", "developed", (("Meridian Press", "meridianpress.example"), ("United Wire", "unitedwire.example")), ("MP", "UW"), 2, modified=True
    ),
    Layout(
        "live-blog",
        "developed",
        (("The Observer of Marsk", "marskobserver.example"), ("The Chronicle", "chronicle.example")),
        modified=True,
        title_end=" – live updates",
    ),
    Layout("blog", "developed", (("Letters from Drev", "drevletters.example"), ("Harbour Notes", "harbournotes.example"))),
    Layout("aggregator", "developed", (("Wahoo News", "wahoo.example"), ("MSM Today", "msmtoday.example")), ("AFP", "Reuters"), authors=0),
    Layout("translated", "developed", (("Velmorska Gazeta", "velgazeta.example"), ("Tarsis Online", "tarsisonline.example"))),
    Layout("semantic", "checked", (("NRS", "nrs.example"), ("Kanal Fire", "kanalfire.example")), modified=True),
    Layout("red-top", "checked", (("The Moon", "themoon.example"), ("The Flash", "theflash.example"))),
    Layout("tables", "checked", (("Helmstad Gazette", "helmgazette.example"), ("Orvelle Courier", "orvellecourier.example"))),
    Layout(
        "wire-divs",
        "checked",
        (("Continental", "continental.example"), ("Eastwire", "eastwire.example")),
        ("Continental", "Eastwire"),
        modified=True,
    ),
    Layout("letter", "checked", (("The Long Ferry", "longferry.example"), ("Money in the North", "moneynorth.example")), modified=True),
    Layout("paywall", "checked", (("Capital Times", "capitaltimes.example"), ("The Trade Review", "tradereview.example")), authors=2, modified=True),
    Layout("amp", "checked", (("Senn Morning Post", "sennpost.example"), ("Globe of Tarsis", "tarsisglobe.example")), modified=True),
    Layout("drupal-radio", "checked", (("Radio Free Skerry", "rfskerry.example"), ("North Public Media", "northpublic.example")), ("AFP", "Reuters")),
    Layout("portal", "checked", (("Drev Today", "drevtoday.example"), ("Kurier Marska", "kuriermarska.example"))),
    Layout("tv-station", "checked", (("WSNN Channel 4", "wsnn.example"), ("KDRV News 9", "kdrv.example"))),
    Layout(
        "css-modules", "checked", (("The Capital Post", "capitalpost.example"), ("Marsk Tribune", "marsktribune.example")), authors=2, modified=True
    ),
    Layout(
        "ministry", "checked", (("Government of Velmora", "gov-velmora.example"), ("Presidency of Tarsis", "president-tarsis.example")), authors=0
    ),
    Layout("islands", "checked", (("Sentinel of Tosk", "sentinel-tosk.example"), ("Marsk Warden", "warden.example")), modified=True),
    Layout(
        "regional-chain",
        "checked",
        (("Brann Live", "brannlive.example"), ("Kerbridge Evening Mail", "kerbridgemail.example")),
        authors=2,
        modified=True,
    ),
    Layout("party-daily", "checked", (("Tarsis Daily", "tarsisdaily.example"), ("Velmora Times", "velmoratimes.example")), ("Xinhua", "AFP")),
)
