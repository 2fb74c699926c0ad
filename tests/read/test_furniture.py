"""What one line is if it is no part of the article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.read.furniture import bare, part_kind

NOISE = (
    ("Share", "share"),
    ("Share on Facebook", "share"),
    ("Share  Tweet  WhatsApp", "share"),
    ("412 shares", "share"),
    ("Last updated: Wed 5 Mar 2025, 17.52", "metadata"),
    ("Updated 4:12 AM GMT, June 15, 2025", "metadata"),
    ("25.09.2025 18:47, updated 20:05", "metadata"),
    ("By Agnes Tolney", "metadata"),
    ("Monday 5 May 2025. By Agnes Tolney, health editor", "metadata"),
    ("3 min read", "metadata"),
    ("Views: 18 244", "metadata"),
    ("Tags: harbour, strike, ferries", "metadata"),
    ("#harbour #strike", "metadata"),
    ("(Reporting by Anna Roy; editing by Kay Wu)", "metadata"),
    ("* Adds quotes from governor, background", "metadata"),
    ("© 2025 The Ledger. All rights reserved.", "metadata"),
    ("burs-jj/gv", "metadata"),
    (
        "Harbour Press writers Ana Roy and Kay Wu in Marsk, Lia Morten in the northern port of Sund, and Jo Hart contributed to this report.",
        "metadata",
    ),
    ("Ana Roy contributed from Marsk.", "metadata"),
    ("Ana Roy can be reached at roy@post.example.", "metadata"),
    ("Correction appended.", "metadata"),
    ("Editor’s note: Ana Roy owns shares in the harbour.", "metadata"),
    ("($1 = 7.31 crowns)", "metadata"),
    ("($1 = 7.31 crowns; 1 euro = 8.02 crowns)", "metadata"),
    ("From our correspondent Ana Roy", "metadata"),
    ("By our staff and HPA", "metadata"),
    ("Comment, page 14", "navigation"),
    ("Today’s coverage from correspondents around the coast", "navigation"),
    ("VOTE: Should the harbour close?", "prompt"),
    ("Vote now!", "prompt"),
    ("Subscribe by e-mail", "prompt"),
    ("Read also: Who owns the harbour?", "prompt"),
    (">>> READ ALSO: Seven tricks for a warm house", "prompt"),
    ("Subscribe to our Telegram and be the first to know!", "prompt"),
    ("Do you like what you read? Support us from 3 crowns a month", "prompt"),
    ("Found a mistake? Select it and press Ctrl+Enter", "prompt"),
    ("This is a developing story.", "prompt"),
    ("[CLICK HERE for traffic on Route 9]", "prompt"),
    ("Have your say: should the mayor go? Vote in our poll", "prompt"),
    ("Photo: Jana Kolb", "caption"),
    ("The mayor leaving court. (Photo: R. Lind)", "caption"),
    ("Commuters wait at the pier. REUTERS/Jana Kolb", "caption"),
    ("The champion (left) after the race in Marsk", "caption"),
    ("FILE - In this May 3, 2019, file photo, the mayor speaks in Marsk.", "caption"),
    (
        (
            "FILE - In this May 3, 2019, file photo, divers look for the ferry off Marsk. The owner of the ferry was cleared on Monday, years after "
            "it sank with 40 people aboard, by a court that heard 60 witnesses. The owner left without a word to the families who had waited there."
        ),
        "caption",
    ),
    (
        (
            "This June 4, 2021 photo provided by the harbour shows a crane in Marsk. The crane will lift the bow of the ferry in spring, after it "
            "what is left of the two decks on which the cars stood when the water came in that night. (Harbour of Marsk via AP)"
        ),
        "caption",
    ),
    ("ADVERTISEMENT", "other"),
    ("Advertisement: Marsk Motors – winter tyres from 90 crowns", "other"),
    ("Continued on page 4", "navigation"),
    ("Tomorrow in the paper: who owns the cranes", "navigation"),
    ("Yesterday, 21:30", "metadata"),
    ("9 May, 10:15", "metadata"),
    ("(HPA/jk)", "metadata"),
    ("All names have been changed.", "metadata"),
    ("Map: where the ferry sank", "caption"),
    ("You are reading a free article", "prompt"),
    ("Related stories: Who owns the harbour", "prompt"),
    ("LIVE TICKER: all that is known", "prompt"),
    ("Our channel on Telegram: @ledger", "address"),
    ("Hotline: 0800 111 222", "address"),
    ("ALSO INTERESTING: How well do you know your harbour?", "prompt"),
    ("___", "other"),
    ("KEY POINTS", "other"),
    ("Advertisement Continue reading the main story", "other"),
    ("Original url:", "address"),
    ("<https://ledger.example/2025/11/16/dam>", "address"),
    ("Related articles", "navigation"),
    ("[What are the harbour papers?]", "navigation"),
    ("[Home](/) [World](/w)", "navigation"),
)
TEXT = (
    "Share prices fell on Monday.",
    "The author is a former minister who fled in May.",
    "On Monday in the paper mill the machines stood still, the union said.",
    "Yesterday at 9:30 the ferry sank.",
    "Shares of the company rose.",
    "Subscribe or leave, he told the members, and most of them left.",
    "Read my lips, he said.",
    "Follow the money, investigators say.",
    "More than 40 people were hurt.",
    "By Friday the rebels had left the town.",
    "Photographs of the scene showed two boats.",
    "Police released a photo of the suspect on Monday.",
    "The meeting on 5 March 2025 ended without a result.",
    "Support us, the mayor told the crowd.",
    "What comes next",
    "Two chairs of Bellavoda",
    "Weather, wind hamper search for ferry",
    "Live ammunition was found in the house.",
    "Comments by the minister angered the union.",
    "Watch sales fell by a third.",
    "Homes were destroyed.",
    "Vote now or never, the party says.",
    "The islands contributed from their own funds.",
    "One crown = 100 ore was the rule until the war, and it is again.",
    "Donations to the party fell.",
    "Next week the court hears the owner.",
    (
        "This photo released by the police shows the man in a red coat, and it has been seen by half of the town since it was put on doors of the "
        "harbour, the school and the church on the night on which he was last heard of by his sister in Sund."
    ),
)


@pytest.mark.parametrize(("line", "kind"), NOISE)
def test_noise(line: str, kind: str) -> None:
    assert part_kind(line) == kind


@pytest.mark.parametrize("line", TEXT)
def test_text(line: str) -> None:
    assert part_kind(line) is None


@given(st.text(max_size=300))
def test_never_raises(line: str) -> None:
    part_kind(line)


@pytest.mark.parametrize("line", ["[a" * 60_000, "Share" + " " * 120_000 + "x", "!" * 120_000 + "x", "(Photo " * 20_000, "a@" * 60_000])
def test_long_lines_take_no_longer_than_their_length(line: str) -> None:
    assert part_kind(line) is None
    assert bare(line[:50])
