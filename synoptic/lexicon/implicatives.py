"""Verbs, adjectives and nouns by what becomes of their complement: it is so, it is not so, or it stays open.

Written for this project after the signatures of Karttunen (1971, "Implicative verbs"; 2012, "Simple and phrasal implicatives") and Nairn, Condoravdi
and Karttunen (2006, "Computing relative polarity for textual inference"). A signature has two signs: what the complement is worth where the word
is affirmed, and where it is denied; "+" it is so, "-" it is not so, "o" it stays open. "Manage" is "+-", "refuse" "-o", "forget" (to) "-+".
"""

# With an infinitive, a gerund, or a gerund behind a preposition ("unable to reach", "prevent from entering").
_ACTS = {
    "+-": "manage remember bother dare happen able succeed get begin start continue allow let permit enable authorise authorize entitle free",
    "oo": "try attempt endeavour endeavor",
    "+o": "force make compel oblige cause lead order tell proceed help hasten rush resume go be have keep",
    "-+": "fail forget neglect omit avoid refrain abstain desist hesitate",
    "-o": "refuse decline deny prevent stop cease unable incapable unwilling reluctant powerless bar ban forbid prohibit dissuade discourage deter hinder "
    "block restrain disallow reject exclude oppose rule impossible wrongly unlikely",
}
# With a clause: verbs ("denied that …"), and what a thing is said to be ("it is not true that …").
_CLAUSES = {
    "+-": "think believe consider expect suppose feel",
    "-o": "deny reject dismiss refute rebut disprove dispute contest contradict rule disavow",
    "+o": "confirm verify establish prove determine ascertain conclude show demonstrate identify say tell state claim report announce add insist argue "
    "suggest indicate decide agree",
    "++": "know realise realize regret notice reveal forget remember discover admit acknowledge recall learn",
    "oo": "doubt investigate check examine suspect",
}
_PREDICATIVES = {
    "+-": "true correct accurate case",
    "-+": "false untrue incorrect inaccurate lie invention nonsense fabrication forgery myth baseless unfounded groundless",
    "-o": "impossible inconceivable",
    "+o": "clear certain sure evident obvious",
    "++": "aware unaware",
    "oo": "unclear unknown uncertain unconfirmed unverified unsure doubtful questionable",
}
# Nouns that a clause fills: denied, they deny it ("no sign that …").
_NOUNS = {
    "+-": "sign evidence indication proof suggestion hint trace ground basis reason truth question",
    "-o": "denial refusal failure inability",
    "+o": "report claim allegation accusation assertion statement finding notion idea news story theory suggestion view charge criticism "
    "assumption impression accusation version account information",
    "oo": "possibility fear suspicion doubt hope rumour rumor speculation conjecture",
}


def _signatures(table: dict[str, str]) -> dict[str, str]:
    return {word: signs for signs, words in table.items() for word in words.split()}


OF_ACTS, OF_CLAUSES, OF_PREDICATIVES, OF_NOUNS = (_signatures(table) for table in (_ACTS, _CLAUSES, _PREDICATIVES, _NOUNS))
# Of any other word nothing is known: its complement is taken to be as sure as the rest of the text.
OTHERWISE = "++"
