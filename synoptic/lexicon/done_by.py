"""Nouns for what is done by an act whose verb they do not come from: who shook hands gave a handshake. Written for this project."""

_LINES = """
shake_hand = handshake
fire shoot open_fire = shot bullet round gunfire shooting
explode blow_up go_off detonate = explosion blast detonation
walk_out down_tool go_strike stop_work = strike walkout stoppage
lend bail_out fund subsidise subsidize rescue = help aid support assistance
sign initial seal = agreement deal accord signature
say_sorry apologise apologize = apology
break_in burgle = burglary break-in
hack break_into = hack intrusion break-in
flood = flood flooding
shell bombard = shelling bombardment attack
ram collide crash = collision crash
march rally demonstrate = protest demonstration march
quarrel argue row = row dispute argument
phone ring call = call conversation
pay_ransom = ransom
"""

DONE_BY = {
    act: frozenset(nouns.split()) for line in _LINES.strip().split("\n") for acts, _, nouns in (line.partition(" = "),) for act in acts.split()
}
