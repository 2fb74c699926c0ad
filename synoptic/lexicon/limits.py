"""How news says that a measured thing is more than may be, or that it is not. Written for this project."""

from synoptic.lexicon.phrases import Phrases

_LIMIT = r"(?:limits?|thresholds?|maximum|standards?|guidelines?|norms?|(?:safe|legal|permitted|allowed|permissible|acceptable|recommended|normal) levels?|what is allowed)"
_HARMFUL = r"(?:dangerous|unsafe|harmful|hazardous|toxic|excessive|alarming|worrying|abnormal|elevated|unhealthy|illegal)"

# "Above the safe limit", "exceeded the legal maximum", "twice the permitted level", "dangerous levels of".
EXCEEDS = Phrases(rf"\b(?:above|over|beyond|exceed\w*|in excess of|higher than|twice|times|breach\w*)\b[^.;,]{{0,30}}\b{_LIMIT}\b")
HARMFUL = Phrases(rf"\b{_HARMFUL} (?:levels?|amounts?|concentrations?|doses?|quantit(?:y|ies)|values?|readings?)\b")
# "Within the limits", "below the threshold".
KEEPS = Phrases(rf"\b(?:within|below|under|beneath|inside)\b[^.;,]{{0,30}}\b{_LIMIT}\b")
