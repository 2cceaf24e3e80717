package org.feedbacknlp.core.text;

import org.feedbacknlp.api.layer.WireName;

/**
 * What a listed expression can tell of. An expression may tell of several things. What is here tells of signals, of the mood they are
 * in, of effort, of how bad a problem is, and of the stage on the journey; which of it holds, the readers of those layers decide.
 */
public enum Cue implements WireName {
    /** Leaves for good, in so many words: cancel my contract, never again. */
    CHURN,
    /** Leaves, if it is the respondent who does it: cancelled, switching. */
    LEAVE,
    /** Stays or comes back: renew, buy again. */
    STAY,
    /** Buys more: upgraded to, add more seats. */
    EXPANSION,
    /** Asks for something new: would be great if, please add. */
    REQUEST,
    /** Asks for something new where it opens a clause: add, bring back. */
    REQUEST_OPENING,
    /** Does not work as meant: crashes, won't load. */
    BUG,
    /** Praises whoever is meant: well done, thanks to. */
    PRAISE,
    /** Praises, if it is said of somebody: excellent, kind. */
    PRAISE_WORD,
    /** Who can be praised: staff, nurse, team. */
    PRAISED,
    /** Recommends. */
    ADVOCACY,
    /** Demands somebody higher: ombudsman, speak to a manager. */
    ESCALATION,
    /** Somebody like us: another provider, my old bank. */
    RIVAL,
    /** The name that follows is a rival's whom one goes to: switched to. */
    TO_RIVAL,
    /** The name that follows is a rival's whom one left: switched from. */
    FROM_RIVAL,
    /** The name that follows is a rival's: compared to, unlike. */
    BESIDE_RIVAL,
    /** Is more of what one wants: better, cheaper. */
    BETTER,
    /** Is less of what one wants: worse, dearer. */
    WORSE,
    /** Than: what follows is what something is compared with. */
    THAN,
    /** Ends a question. */
    QUESTION_MARK,
    /** Opens a question that ends in a question mark: can, where. */
    INTERROGATIVE,
    /** Wants an answer: can you tell me, I was wondering. */
    ASKING,
    /** Asks without wanting an answer: who on earth. */
    RHETORICAL,
    /** It nearly was so: almost, was about to. */
    AVERTED,
    /** It might be so: might, thinking of. */
    HYPOTHETICAL,
    /** It would be so: would, could. */
    WOULD,
    /** If it is so: next time, otherwise. */
    PROVIDED,
    /** The respondent: I, we. */
    SELF,
    /** Somebody else on the respondent's side: my brother, a colleague. */
    OTHER,
    /** The one that is spoken of or to: you, they. */
    FIRM,
    /** Very hard: took forever. */
    HARDEST,
    /** Hard: complicated, had to chase. */
    HARD,
    /** As hard as such things are. */
    ORDINARY,
    /** Easy: simple, quick to set up. */
    EASY,
    /** Without any effort: one click, did it all for me. */
    EASIEST,
    /** Turned to the firm: called, e-mails, tickets. */
    CONTACT,
    /** Waited: on hold, queued. */
    WAITING,
    /** Spent time: took me, spent. */
    SPENDING,
    /** Was quick: within, done in, took only. */
    QUICK,
    /** Times: what a count of doings is of. */
    TIMES,
    /** A unit of time; its value is in minutes. */
    UNIT,
    /** A number in words; its value is the number. */
    NUMBER,
    /** Danger to life or health. As for all that follow down to {@link #MINOR}, the value is the level from 1 (worst) to 4. */
    SAFETY,
    /** The law is named. */
    LEGAL,
    /** Data is gone. */
    DATA_LOSS,
    /** Data is in wrong hands. */
    PRIVACY,
    /** It costs too much, or was taken. */
    MONEY,
    /** It is down. */
    OUTAGE,
    /** Cannot go on: locked out. */
    BLOCKED,
    /** Told again and again. */
    REPEAT_CONTACT,
    /** A date was missed. */
    DEADLINE,
    /** Something is broken or wrong. */
    DEFECT,
    /** It came late. */
    DELAY,
    /** People did not do what they should. */
    SERVICE,
    /** A small annoyance. */
    MINOR,
    /** It is over: fixed, sorted. */
    RESOLVED,
    /** Setting up. */
    ONBOARDING,
    /** Using it. */
    ADOPTION,
    /** Getting help. */
    SUPPORT,
    /** Renewing, leaving, buying more. */
    RENEWAL,
    /** Says the opposite of what is meant, in so many words: thanks for nothing. */
    SARCASM,
    /** Mocks, where trouble stands beside it: how thoughtful of you. */
    MOCKERY,
    /** Takes praise back: a rolling eye. */
    EYE_ROLL;

    /** What tells who does something, and in which mood. */
    public static final long STEERING = bits(SELF, OTHER, FIRM, AVERTED, HYPOTHETICAL, WOULD, PROVIDED);

    /** What holds also at the beginning of a longer expression that tells of something else. */
    static final long LASTING = STEERING | bits(INTERROGATIVE, ONBOARDING, ADOPTION, SUPPORT, RENEWAL);

    /**
     * Returns the bit that stands for it.
     *
     * @return a long with one bit set
     */
    public long bit() {
        return 1L << ordinal();
    }

    /**
     * Returns the bits that stand for several.
     *
     * @param cues which
     * @return a long with a bit for each
     */
    public static long bits(Cue... cues) {
        long bits = 0;
        for (Cue cue : cues) {
            bits |= cue.bit();
        }
        return bits;
    }
}
