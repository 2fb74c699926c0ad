"""Phrases that say that something is not known, not confirmed or not told: against a fact they differ and never contradict. Written for this project."""

from synoptic.lexicon.phrases import Phrases

# Not known, not confirmed.
IGNORANCE = Phrases(
    r"\b(?:(?:not|n't|never|yet to be|nothing|nobody|no one|cannot|could not|unable to)\b[^.;,]{0,25}\b(?:known(?! (?:as|for)\b)|know|knew|knows|confirmed|confirm|verified|verify|clear|established"
    r"|establish|determined|determine|identified|identify|specified|specify)\b"
    r"|(?:is|are|was|were|be|been|remain|remains|remained|still|as yet) (?:unclear|unknown|unconfirmed|unverified|unspecified|uncertain|unidentified|unexplained)"
    r"|unclear|unconfirmed|unverified|in doubt|(?:left|leaves?|leaving) (?:it )?open|questions? (?:remain|is|are|was|were)s? open|remain(?:s|ed)? open (?:whether|who|how|what|why)|no (?:details|information|word on))\b"
)

# Known perhaps, but not told.
SILENCE = Phrases(
    r"\b(?:(?:declin|refus)(?:e|ed|es|ing) to (?:comment|say|answer|confirm|give|name|discuss|reveal|disclose)|undisclosed|(?:is|are|was|were|remains?|remained|kept) (?:a |an )?(?:\w+ )?(?:secret|confidential)|(?:not|n't|never) (?:been )?(?:disclosed?|revealed?|comment)"
    r"|(?:names?|identit(?:y|ies)|details?|information|motives?|causes?|ages?|figures?) (?:of [^.;,]{1,40} )?(?:was|were|is|are|has|have|had)(?: not|n't)(?: yet)?(?: been)?"
    r"(?: immediately)? (?:released|given|published|made public|available|provided)"
    r"|(?:not|n't) (?:immediately )?(?:release|give|publish|provide) (?:the |his |her |their |any )?(?:names?|identit(?:y|ies)|details?|information|motives?|causes?|ages?)"
    r"|no (?:immediate )?(?:comment|response)|without (?:a|another|saying a|so much as a) (?:word|comment)|without comment(?:ing)?|did not (?:immediately )?(?:respond|reply|answer|comment)|has yet to (?:comment|say|confirm)|could not (?:immediately )?be reached)\b"
)
