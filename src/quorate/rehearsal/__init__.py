"""What would a meeting like ours look like, and what would its right answer be?

A made-up meeting is drawn holder by holder: what each holder did, and in the same breath what that
comes to.  The answer is the sum of the draws.  Nothing here reads the files back, and nothing here
knows how a count is made, so the two can be held against each other.

    draws     one number after another from a seed
    call      the meeting: its matters, its days, the words of its notice
    cards     marks on a card, and what they come to
    answer    the running right answer; `outcome` applies the required votes to it
    world     one position's rows and votes, written down together
    holders   what befalls a holder; `doubts`, `joint` and `ruled` are the harder lots
    reports   what an intermediary reports in totals; `street` puts holders behind it
    compose   exactly N positions, every lot at least once where there is room
    write     a folder
    large     ten million positions, by columns
"""
