"""Phrases that say that something is not known, not confirmed or not told: against a fact they differ and never contradict. Written for this project."""

import re

IGNORANCE = re.compile(
    r"\b(?:(?:not|n't|never|yet to be|nothing|nobody|no one|cannot|could not|unable to)\b[^.;,]{0,25}\b(?:known|know|knew|knows|confirmed|confirm|verified|verify|clear|established"
    r"|determined|identified|disclosed|disclose|revealed|specified|comment)"
    r"|unclear|unknown|unconfirmed|unverified|undisclosed|unspecified|uncertain|unidentified|unexplained|in doubt|secret|remains? open"
    r"|declin(?:e|ed|es|ing) to (?:comment|say|answer|confirm|give|name|discuss|reveal)|refus(?:e|ed|es|ing) to (?:comment|say|answer|confirm|give|name|discuss|reveal)"
    r"|no (?:comment|details|information|word on|immediate (?:comment|word|claim))|did not (?:respond|reply|answer|comment)|has yet to (?:comment|say|reply|confirm))\b",
    re.IGNORECASE,
)
