# Made for Verbatim. Apache-2.0.
#
# Strict: what stands between marks is what was said, word for word. Any change that no dots and
# no brackets own up to is major; an honest cut is none.
#
# A line for each rule: its name, as the report shows it, and how much its differences mislead:
# none (nothing to tell), minor (the wording differs) or major (a reader would be misled).
# For the rules of your house copy this file, change what you see otherwise and name the copy
# with --profile; what it leaves out is taken as in neutral. From "#" on a line is a comment.

# The same words, written otherwise
typography             = none   # signs and capitals: "It's over – now", "It is over, now"
words-written-together = none   # "world view", "worldview"
name-spelt-otherwise   = none   # "Yusef al-Qadri", "Yusuf Kadri"

# Shorter, and honestly so
shorter-piece          = none   # one begins later or stops earlier
fragment-of-whole      = none   # he called the plan "a leaking boat"
other-piece            = none   # two different pieces of one passage

# Changes that the writer owns up to
bracketed-word         = minor  # "these pilots", "these [pilots]"
bracketed-words        = minor  # "they want the key", "[the pilots] want the key"
marked-cut             = minor  # "The ferry sails ... and comes home"
words-beside-dots      = minor  # other words, and beside them dots that mark a cut

# Changes inside the marks that nothing owns up to; the sense may be the same
words-left-out         = major  # "both victims and culprits", "victims and culprits"
words-moved            = major  # "was only ever about money", "was ever only about money"
small-words            = major  # "a word for the pilots", "the word of the pilots"
other-words            = major  # "guard the river", "husband the river"
tense-changed          = major  # "they support it", "they supported it"
pronoun-changed        = major  # "enough of it", "enough of them"; "he left", "the mayor left"
polarity-word          = major  # "nothing new in it", "something new in it"
denial-moved           = major  # "we don't think it will hold", "we think it won't hold"
number-rounded         = major  # "1,010 crowns", "1,000 crowns"
number-may-differ      = major  # other figures, but too little else is alike to be sure
name-may-differ        = major  # other names, perhaps of one bearer
quotations-joined      = major  # two quotations printed as one sentence
condition-cut-off      = major  # a full stop where the other goes on with "if" or "but"

# Changes inside the marks that change the sense
polarity-turned        = major  # "we will not leave", "we will leave"
subject-changed        = major  # "we agreed", "he agreed"
number-changed         = major  # "40 people were hurt", "14 people were hurt"
measure-changed        = major  # "11 hours of rest", "11 weeks of rest"
wish-cut               = major  # "we sell the boats", where the other has "we hope to sell the boats"
restriction-cut        = major  # "the boats were sold", "most of the boats were sold"
time-limit-cut-off     = major  # "I will not sell it", "I will not sell it in my first year"
report-cut-off         = major  # "the dam is safe", "they say the dam is safe"
words-swapped          = major  # "the crew owes the owner", "the owner owes the crew"
name-changed           = major  # "Castellan asked for it", "Vantner asked for it"
certainty-changed      = major  # "it may break", "it will break"
condition-cut          = major  # "we will row if they sign and nobody goes", "we will row and nobody goes"
exception-cut-off      = major  # a full stop where the other goes on with "unless"
proviso-cut-off        = major  # "we will pay", where the other has "we will pay, provided they pay too"
distant-parts-joined   = major  # a sentence that ends in words said elsewhere

# Who said it
other-speaker-named    = major  # the same long words under the names of two persons
offices-exclude        = minor  # "Finance Minister Holm", "Defence Minister Holm"

# When it was said, and in answer to what
other-day              = major  # "said on Monday", "said on Thursday"
neighbouring-day       = major  # "said on Saturday", "said on Sunday"
other-period           = major  # "warned last week", "warned last month"
other-venue            = major  # "told the jury", "told a rally"
other-rank-asked       = major  # "Yes", asked if she is among the candidates; asked if she is the first of them
other-question         = major  # "No", asked if he knew; asked if he would resign

# In the reporter's words, without marks
reporters-words        = minor  # one side, or both, tell it without marks
quantity-differs       = minor  # both sides of the lake, all sides of the lake
figure-differs         = major  # 220,000 doses, 22,000 doses
weakening-dropped      = major  # agreed to discuss ways to send aid, agreed to send aid
weakening-replaced     = major  # agreed to consider fresh talks, agreed to hold fresh talks
denial-widened         = major  # "has not answered fully", "has not answered"
claim-denied           = major  # said he had signed the paper, said he had not
possibility-as-certain = major  # said it may rain, said it would rain
considered-as-decided  = major  # would consider sending 300 boats, would send 300 boats
condition-not-told     = major  # would pay if the council paid too, would pay

# Odd in one article by itself
headline-only          = minor  # quoted in the headline, nowhere in the article
spun-words             = major  # slips of a rewording machine between the marks
machine-made           = major  # a whole article reworded by a machine, its first quotation
machine-made-too       = minor  # the further quotations of such an article
