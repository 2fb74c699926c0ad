"""Sentences with their time expressions in brackets, and the values; published on Friday 2013-03-22.

Written for this project after the TIMEX3 guidelines.
"""

ABSOLUTE = """
The treaty was signed on [March 18, 2013]. => 2013-03-18
The treaty was signed on [18 March 2013] in Vienna. => 2013-03-18
The treaty was signed on [Monday, March 18, 2013], in Vienna. => 2013-03-18
On [the 18th of March] the bridge was closed. => 2013-03-18
The bridge was closed on [March 18th]. => 2013-03-18
The bridge was closed on [Mar. 18]. => 2013-03-18
The bridge was closed on [Sept. 3, 2009], officials said. => 2009-09-03
They met in [June 2011] and again in [October 2012]. => 2011-06 2012-10
They met in [February of 2011] for talks. => 2011-02
The law took effect on [2012-11-05]. => 2012-11-05
The law took effect on [05.11.2012]. => 2012-11-05
The law took effect on [25/12/2012]. => 2012-12-25
The law took effect on [12/25/2012]. => 2012-12-25
The firm was founded in [1987]. => 1987
By [1990] the firm had closed. => 1990
Since [2004] the price has tripled. => 2004
The [2012] election was close. => 2012
It was the worst storm since [January 1998]. => 1998-01
The plant opened in [the 1990s]. => 199
The plant opened in [the early 1990s]. => 199
The plant opened in [the mid-1980s]. => 198
Music of [the '60s] was played. => 196
Music of [the late nineties] was played. => 199
The church dates from [the 12th century]. => 11
In [the 19th century] the city grew. => 18
In [the early 20th century] the city grew. => 19
In [the summer of 2010] the river dried up. => 2010-SU
In [spring 2011] the protests began. => 2011-SP
In [the fall of 1989] the wall came down. => 1989-FA
Sales rose in [the third quarter of 2012]. => 2012-Q3
Sales rose in [the first half of 2012]. => 2012-H1
Sales rose in [Q4 2012]. => 2012-Q4
Sales rose in [fiscal 2012]. => 2012
Sales rose in [fiscal year 2012]. => 2012
Sales rose in [FY2012]. => 2012
The building was finished in [the year 2000]. => 2000
He was born on [May 5, 1821], on the island. => 1821-05-05
The storm hit [Oct 29, 2012]. => 2012-10-29
The count began on [1 March]. => 2013-03-01
They left in [early March]. => 2013-03
They left in [late 2011]. => 2011
They left in [mid-2011]. => 2011
They left in [mid-February]. => 2013-02
At [the end of 2012] he resigned. => 2012
At [the beginning of March] he resigned. => 2013-03
At [the start of the 1980s] he resigned. => 198
At [the turn of the century] he resigned. => 20
"""

RELATIVE = """
He resigned [today]. => 2013-03-22
He resigned [yesterday]. => 2013-03-21
She will leave [tomorrow]. => 2013-03-23
She will speak [tonight]. => 2013-03-22TNI
He died [last night]. => 2013-03-21TNI
He resigned [this morning]. => 2013-03-22TMO
He resigned [yesterday afternoon]. => 2013-03-21TAF
The vote is expected [tomorrow morning]. => 2013-03-23TMO
The army attacked [the day before yesterday]. => 2013-03-20
They will meet [the day after tomorrow]. => 2013-03-24
The vote was held [last week]. => 2013-W11
The vote will be held [next week]. => 2013-W13
The vote was held [this week]. => 2013-W12
The vote was held [last month]. => 2013-02
The vote will be held [next month]. => 2013-04
The vote was held [last year]. => 2012
The vote will be held [next year]. => 2014
[This year] the firm will grow. => 2013
[Earlier this year] the firm grew. => 2013
[Later this year] the firm will grow. => 2013
[Earlier this month] the firm grew. => 2013-03
[Late last year] the firm grew. => 2012
[Early next year] the firm will grow. => 2014
[Late last month] the firm closed. => 2013-02
[Later this week] he will speak. => 2013-W12
[Last summer] was hot. => 2012-SU
[Next summer] will be hot. => 2013-SU
The plan failed [last spring]. => 2012-SP
The plan failed [last March]. => 2012-03
The plan failed [last October]. => 2012-10
The office will open [next June]. => 2013-06
It was signed [two years ago]. => 2011
It was signed [a year ago]. => 2012
It was signed [three months ago]. => 2012-12
It was signed [two weeks ago]. => 2013-W10
It was signed [ten days ago]. => 2013-03-12
It was signed [a decade ago]. => 200
It was signed [nearly 20 years ago]. => 1993
It was signed [more than a decade ago]. => 200
It was signed [about six months ago]. => 2012-09
It was signed [years ago]. => PAST_REF
It was signed [a few weeks ago]. => PAST_REF
The office will open [six months from now]. => 2013-09
The prices fell over [the weekend]. => 2013-W11-WE
"""

WEEKDAYS = """
He was arrested on [Monday]. => 2013-03-18
He was arrested [Monday night]. => 2013-03-18TNI
He was arrested on [Friday]. => 2013-03-22
He will be sentenced on [Monday]. => 2013-03-25
The court will rule [Wednesday]. => 2013-03-27
The court is expected to rule on [Tuesday]. => 2013-03-26
The committee meets [Tuesday] to discuss the plan. => 2013-03-26
Officials said [Thursday] that the deal was done. => 2013-03-21
The deal, announced [Wednesday], shocked investors. => 2013-03-20
She was found [early Thursday]. => 2013-03-21
She was found [late Wednesday]. => 2013-03-20
She was found [early Thursday morning]. => 2013-03-21TMO
She was found [last Monday]. => 2013-03-18
She will speak [next Monday]. => 2013-03-25
She spoke on [Sunday evening]. => 2013-03-17TEV
[Thursday]'s vote was delayed. => 2013-03-21
He said on [Saturday afternoon] that he was well. => 2013-03-16TAF
A hearing is scheduled for [Thursday]. => 2013-03-28
A hearing was scheduled for [Thursday]. => 2013-03-28
The talks, due to start on [Sunday], were cancelled. => 2013-03-24
They have until [Monday] to reply. => 2013-03-25
They must reply by [Monday]. => 2013-03-25
It has been raining since [Tuesday]. => 2013-03-19
The funeral will take place on [Tuesday of next week]. => 2013-03-26
The funeral took place on [Tuesday of last week]. => 2013-03-12
The crash happened on [the night of March 3]. => 2013-03-03TNI
"""

MONTHS = """
Prices rose in [February]. => 2013-02
Prices rose in [December]. => 2012-12
Prices will rise in [September]. => 2013-09
The summit will be held in [May]. => 2013-05
He was killed in [August]. => 2012-08
The treaty expires on [Dec. 31]. => 2013-12-31
He was arrested on [Dec. 14]. => 2012-12-14
He is due in court on [April 9]. => 2013-04-09
He will retire on [May 9 next year]. => 2014-05-09
He retired in [May last year]. => 2012-05
He retired in [March of last year]. => 2012-03
In [the third quarter of last year] sales fell. => 2012-Q3
The firm's [third-quarter] profit rose. => 2012-Q3
In [the fourth quarter] profit rose 12 percent. => 2012-Q4
Profit rose in [the first quarter]. => 2013-Q1
Profit will rise in [the second quarter]. => 2013-Q2
Profit fell [last quarter]. => 2012-Q4
The bank expects growth [this quarter]. => 2013-Q1
The talks resume on [the 25th]. => 2013-03-25
"""

DURATIONS = """
He waited for [two days]. => P2D
He waited for [a week]. => P1W
He served [nine years] in prison. => P9Y
He served [nearly nine years] in prison. => P9Y
He served [more than two decades] in prison. => P2DE
He spoke for [about 20 minutes]. => PT20M
He spoke for [an hour]. => PT1H
He spoke for [half an hour]. => PT30M
He spoke for [an hour and a half]. => PT1.5H
He spoke for [an hour and twenty minutes]. => PT1H20M
He was president for [almost two and a half years]. => P2.5Y
He was held for [444 days]. => P444D
He was held for [nearly 1,000 days]. => P1000D
The [five-year] plan failed. => P5Y
The [three-day] visit ended. => P3D
The [decade-long] war ended. => P1DE
It took [several months]. => PXM
It took [a few hours]. => PTXH
It took [years]. => PXY
The war went on for [years]. => PXY
The fire burned for [hours]. => PTXH
[Two years and three months] passed. => P2Y3M
The past was hard. => -
A Long March 9 rocket waits on its pad. => -
Sales fell in [the past three months]. => P3M
Sales fell over [the last two years]. => P2Y
Sales will rise over [the next five years]. => P5Y
Sales rose in [the past year]. => P1Y
Sales rose over [the past decade]. => P1DE
Sales rose in [the first nine months]. => P9M
Sales rose in [the first three months of 2012]. => P3M
He will be in office for [at least two years]. => P2Y
He was absent for [up to six weeks]. => P6W
The trial lasted [eight weeks]. => P8W
The trial lasted [another two weeks]. => P2W
She stayed [all day]. => P1D
She worked [48 hours] without sleep. => PT48H
They met for the first time in [three years]. => P3Y
The bill must be paid within [30 days]. => P30D
It is [the 80th anniversary] of the battle. => P80Y
The [16-year-old] boy was found. => P16Y
The [ten-year] bond fell. => P10Y
Bonds of [30 years] fell. => P30Y
[A quarter-century] passed. => P25Y
It took [two-and-a-half years]. => P2.5Y
It took [2½ years]. => P2.5Y
It took [one hundred and twenty days]. => P120D
It took [twenty-five minutes]. => PT25M
It took [a dozen years]. => P12Y
It took [dozens of years]. => PXY
"""

REPEATED = """
He runs [every day]. => P1D
He runs [every Monday]. => XXXX-WXX-1
He runs [every two weeks]. => P2W
He runs [every other day]. => P2D
He runs [each morning]. => XXXX-XX-XXTMO
The paper is published [daily]. => P1D
The group meets [weekly]. => P1W
The report is issued [monthly]. => P1M
They meet [twice a week]. => P1W
They meet [three times a year]. => P1Y
The shop is closed on [Sundays]. => XXXX-WXX-7
The shop pays $500 [a month]. => P1M
"""

REFERENCES = """
The firm [now] employs 500 people. => PRESENT_REF
The firm [currently] employs 500 people. => PRESENT_REF
The firm [recently] hired him. => PAST_REF
In [recent years] the firm grew. => PAST_REF
In [recent weeks] the firm grew. => PAST_REF
In [the past] the firm grew. => PAST_REF
In [the future] the firm will grow. => FUTURE_REF
In [the near future] the firm will grow. => FUTURE_REF
The fee was higher in [the coming weeks]. => FUTURE_REF
Few people live there [these days]. => PRESENT_REF
"""

IN_TEXT = """
He fell on [March 4]. [The following day] he died. => 2013-03-04 2013-03-05
He fell on [March 4]. [The next day] he died. => 2013-03-04 2013-03-05
He fell on [March 4]. [The previous day] he had been well. => 2013-03-04 2013-03-03
He fell on [March 4]. He died [two days later]. => 2013-03-04 2013-03-06
He fell on [March 4]. He had arrived [three weeks earlier]. => 2013-03-04 2013-W07
He fell on [March 4]. His wife died on [the same day]. => 2013-03-04 2013-03-04
He fell on [March 4]. He died [that night]. => 2013-03-04 2013-03-04TNI
He fell on [March 4], and had come [the day before]. => 2013-03-04 2013-03-03
The firm was founded in [1987]. [Two years later] it was sold. => 1987 1989
The firm was founded in [1987]. [That year] it was sold. => 1987 1987
The firm was founded in [1987]. [The following year] it was sold. => 1987 1988
Profit rose to $5 million from $4 million [a year earlier]. => 2012
"""

CLOCKS = """
He died at [5:20 a.m.]. => 2013-03-22T05:20
He died at [5 p.m.] in hospital. => 2013-03-22T17:00
He died at [11:30 p.m. Thursday]. => 2013-03-21T23:30
He died at [11:30 p.m. on Thursday]. => 2013-03-21T23:30
He died on [Thursday at 11:30 p.m.]. => 2013-03-21T23:30
The quake struck at [0935 GMT]. => 2013-03-22T09:35Z
The quake struck at [9:35 GMT]. => 2013-03-22T09:35Z
The quake struck at [14:05]. => 2013-03-22T14:05
The quake struck at [noon]. => 2013-03-22T12:00
The quake struck at [midnight]. => 2013-03-21T24:00
The quake struck at [10 o'clock]. => 2013-03-22T10:00
The quake struck at [half past six in the evening]. => 2013-03-22T18:30
The quake struck at [quarter to nine]. => 2013-03-22T08:45
The quake struck at [6.30pm]. => 2013-03-22T18:30
The quake struck at [7am]. => 2013-03-22T07:00
The quake struck in [the morning]. => 2013-03-22TMO
The quake struck [early in the morning]. => 2013-03-22TMO
The quake struck at [dawn]. => 2013-03-22TMO
"""

RANGES = """
The summit is on [Oct. 22 to 24]. => 2013-10-22/2013-10-24
The summit is on [Dec. 3-5]. => 2013-12-03/2013-12-05
The summit was held on [3-5 December 2012]. => 2012-12-03/2012-12-05
He was minister from [2004 to 2009]. => 2004/2009
He was minister in [2004-2009]. => 2004/2009
He was minister in [2004-05]. => 2004/2005
It rained [between May and July]. => 2012-05/2012-07
It rained [between Sept. 3 and Sept. 9]. => 2012-09-03/2012-09-09
The shop is open from [Monday to Friday]. => 2013-03-18/2013-03-22
"""

NAMED = """
The shop was closed on [Christmas Day]. => 2012-12-25
The shop was closed on [New Year's Eve]. => 2012-12-31
The shop will be closed on [Easter Monday]. => 2013-04-01
[Ramadan] will begin in [July]. => 2013-07-09/2013-08-07 2013-07
He was shot on [Thanksgiving]. => 2012-11-22
The Christmas tree was lit. => -
The Victory Day parade was cancelled. => -
He will travel before [Christmas]. => 2013-12-25
They last met on [Good Friday 2012]. => 2012-04-06
He resigned on [Yom Kippur 2012]. => 2012-09-26
"""

NOT_TIMES = """
He may come, and the soldiers march on. => -
April Jones and August Wilson came. => -
The sun set over 2,000 people. => -
The team won 3-2 in the second half. => -
They reached the quarter-finals. => -
He paid 1998 dollars. => -
He waited a second man. => -
The minutes of the meeting were lost. => -
Spring rolls fall from the table. => -
He drove at 60 miles an hour. => -
Room 2001 is closed. => -
Euro 2012 was a success. => -
The Daily Mail reported it. => -
"""

MORE = """
Leaders to meet [Monday] in Brussels. => 2013-03-25
Ahead of [Sunday]'s election he spoke. => 2013-03-24
It faces a [Monday] deadline. => 2013-03-25
Kohli scored a century. => -
He lived [a century ago]. => 19
They rested at [the weekend]. => 2013-W11-WE
In [the weeks] after the attack he hid. => PXW
In [the early hours of Monday] he fled. => 2013-03-18TMO
He fled in [late afternoon]. => 2013-03-22TAF
He fled [late Monday afternoon]. => 2013-03-18TAF
Stocks fell at [end-March]. => 2013-03
Stocks fell at [year-end 2012]. => 2012
The army met in [the week of March 18]. => 2013-W12
Three-quarters of the voters agreed. => -
The [five year] bond fell. => P5Y
Life began [millions of years ago]. => PAST_REF
He was suspected of shipping oil on [Oct. 19]. => 2012-10-19
A crowd gathered to watch the parade on [Thursday]. => 2013-03-21
After the fall of the city he fled. => -
He reads USA Today. => -
In [the three months] ended [Dec. 31] sales rose. => P3M 2012-12-31
[Later that day] he left. => 2013-03-22
[Just over a year later] he left. => 2014
[About a year and a half ago] he left. => 2011-09
[The morning of March 19, 1953], was cold. => 1953-03-19TMO
The vote was [last Thursday]. => 2013-03-21
The shop is open from [9 a.m.] to [5 p.m.]. => 2013-03-22T09:00 2013-03-22T17:00
[This past weekend] was fine. => 2013-W11-WE
[Friday, 22 March 2013, 14:30 GMT] => 2013-03-22T14:30Z
[Thu Mar 21, 2013 8:43pm EDT] => 2013-03-21T20:43-04:00
In [the year-ago quarter] it lost $5 million. => 2012-Q1
He was named minister [between 2009 and 2011]. => 2009/2011
He left [early in 2012]. => 2012
[Early in the year] it rained. => 2013
"""

RARER = """
It was built in [the 1800s]. => 18
He was elected in ['08]. => 2008
It takes [between two and three years]. => P2Y
They meet [every few months]. => PXM
It rained [all day long]. => P1D
In [recent times] it changed. => PAST_REF
It goes on to [the present day]. => PRESENT_REF
[The final two weeks] were hard. => P2W
[Election Day] was cold. => 2012-11-06
He was held without trial in [mid-1944]. => 1944
"""

INSIDE = """
He left in [the last week of March]. => 2013-W13
He left in [the last two weeks of March]. => P2W
He left in [the first week of March]. => 2013-W10
He left in [the last year] of his life. => P1Y
He left on [the last day of 2012]. => 2012-12-31
He left on [the first Monday in October]. => 2012-10-01
They meet on [the last Friday of the month]. => 2013-03-29
The plane left at [19:05 local time] ([18:05 GMT]) on [Sunday]. => 2013-03-17T19:05 2013-03-17T18:05Z 2013-03-17
Profit rose in [the fiscal third quarter]. => 2012-Q3
"""

AFTER_ALL = """
He is invited for [Victory Day, May 9 next year], he said. => 2014-05-09
"""

BESIDE = """
She closed the stall in [the week before Christmas]. => 2012-12-18/2012-12-24
They came back [the day after Easter Sunday]. => 2012-04-09
The mill burned down in [the night to 8 February]. => 2013-02-07TNI
The roof fell in on [the night of 27 to 28 May last year]. => 2012-05-27/2012-05-28
The pass was shut [between May and July last year]. => 2012-05/2012-07
The fair runs from [3 to 5 May next year]. => 2014-05-03/2014-05-05
He lost the race on [the Sunday before last]. => 2013-03-10
She will return [the Friday after next]. => 2013-04-05
[The winter before last] was cold. => 2011-WI
The bridge gave way on [November 9, 2012], [a Friday], without a sound. => 2012-11-09 2012-11-09
Nobody was there until [the second week of February]. => 2013-W07
He left in [the final week of February]. => 2013-W09
"""

ATTRIBUTIVE = """
The general was jailed over the failed [2012] coup. => 2012
Everyone gets it with the [March] wages. => 2013-03
The mayor told a [midday] briefing that all was well. => 2013-03-22T12:00
The wall fell before [dawn on Monday]. => 2013-03-18
The wall fell at [dawn on Monday]. => 2013-03-18TMO
Shortly before [midnight] guards opened the gate. => 2013-03-21T24:00
They quarrelled in [the very week] in which she came. => 2013-W12
In [the five dry months] the well is empty. => P5M
The ship waited for [three tense days]. => P3D
He hurt 12 people [hours] after that. => PTXH
They hold it to [this day]. => 2013-03-22
[Monday] was declared a day of mourning. => 2013-03-18
Ferry still missing; ministers to meet on [Tuesday]. => 2013-03-26
Holders will get two crowns more than at [Friday]'s close. => 2013-03-22
At [21.40] the lights went out. => 2013-03-21T21:40
At 1.30 percent, the rate is low. => -
"""

SEEN_LATER = """
The law took effect on [5. 11. 2012], he said. => 2012-11-05
The bridge has been closed until [Tuesday]. => 2013-03-26
The bridge was closed until [Tuesday]. => 2013-03-19
Firemen fought the flames for [a second day]. => 2013-03-22
They spent [a third straight night] in the gym. => 2013-03-21TNI
The talks need a second day. => -
The first boat put out at [15.30], that is, too late. => 2013-03-22T15:30
Shares closed on the exchange at 15.30, down a tenth. => -
He gave them until [morning]. => 2013-03-22TMO
Nobody travels by night. => -
He rang at [eleven on Thursday night]. => 2013-03-21T23:00
He left on [Saturday at twelve], they said. => 2013-03-16T12:00
Prices were up by ten on [Monday] and [Tuesday]. => 2013-03-18 2013-03-19
At [eight this morning] the shutters went up. By [ten] the queue had gone. => 2013-03-22T08:00 2013-03-22T10:00
By ten the queue had gone. => -
The daily Arlen Post was sold. => -
"""

AROUND_THE_HOUR = """
The mill caught fire at [around 5 a.m. on Tuesday]. => 2013-03-19T05:00
The ferry left at [about 9:40] and sank. => 2013-03-22T09:40
The ferry left [around noon]. => 2013-03-22T12:00
The bridge fell at [05.20 local time]. => 2013-03-22T05:20
The kick-off is at [7 p.m. Eastern time on Sunday]. => 2013-03-24T19:00
[April 9] - Open day at the mill. [7 p.m.] => 2013-04-09 2013-04-09T19:00
By [the early hours of Sunday morning] the fire was out. => 2013-03-17TMO
"""

OF_REAL_NEWS = """
The streets were full of [New Year's Eve] revellers. => 2012-12-31
The Christmas market was shut. => -
It was sung at the [2007] Harbour Games. => 2007
The lens is called ARL-1231. => -
The Long March-5 stood on its pad. => -
He scored a touchdown in the third quarter. => -
The game maker's sales fell in [the third quarter]. => 2012-Q3
The harbour's [annual] fair was cancelled. => P1Y
He has lost his two boats over [the years]. => PXY
It will be felt for [years to come]. => PXY
He spent [close to a year] in jail. => P1Y
He spoke for [little more than a minute]. => PT1M
In [my 18 years] as a judge I saw none like it. => P18Y
She was [most recently] in Arlen. => PAST_REF
It happens [once every three years]. => P3Y
In [the past] they met in the barn. => PAST_REF
[Years later] he came back. => PXY
How to Watch the Boat Race [Today] => 2013-03-22
The mayor could not be reached on [Monday]. => 2013-03-18
Rescuers search the rubble on [Wednesday]. => 2013-03-20
The choir tries a new hymn on [Thursday]. => 2013-03-21
The ballot opens on [Wednesday]. => 2013-03-27
She will testify starting [Tuesday]. => 2013-03-26
The head of the choir called [Sunday]'s vote a farce. => 2013-03-17
"""
