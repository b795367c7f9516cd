namespace Declaratie.Domain.Returns;

/// <summary><i>Status van een retourbestand</i>: where a return is on its way to being handled.</summary>
public enum ReturnFileStatus
{
    /// <summary><i>Te behandelen</i>: lines wait for a decision.</summary>
    ToHandle,

    /// <summary><i>Gecrediteerd</i>: its credit file is not booked yet.</summary>
    Credited,

    /// <summary><i>Gesloten</i>: nothing is left to do.</summary>
    Closed,

    /// <summary><i>Niet te koppelen</i>: it does not match a file, or does not tie; a person looks at it (C64).</summary>
    Unmatched,
}

/// <summary><i>Handeling met een retourbestand</i>: what can be done with a return, or happens to it.</summary>
public enum ReturnFileVerb
{
    /// <summary><i>Ontvangen met bezwaar</i>: some line was not granted as claimed.</summary>
    Receive,

    /// <summary><i>Ontvangen zonder bezwaar</i>: every line was granted in full.</summary>
    ReceiveGranted,

    /// <summary><i>Ontvangen, niet te koppelen</i>: kept with the reason.</summary>
    Keep,

    /// <summary><i>Regel afhandelen</i>: says what becomes of a line.</summary>
    Resolve,

    /// <summary><i>Crediteren</i>: at least one line is to be claimed again.</summary>
    Credit,

    /// <summary><i>Afsluiten</i>: no line is to be claimed again.</summary>
    CloseWithoutCredit,

    /// <summary><i>Creditbestand geboekt</i>.</summary>
    Book,
}

/// <summary><i>Uitkomst van een retour</i>: were lines assessed?</summary>
public enum ReturnOutcome
{
    /// <summary><i>Per regel</i>: lines were assessed.</summary>
    Lines,

    /// <summary><i>Geheel bestand</i>: refused as a whole; no line was assessed.</summary>
    WholeFile,
}

/// <summary><i>Status van een creditbestand</i>: where a credit file is on its way to the bookkeeping.</summary>
public enum CreditFileStatus
{
    /// <summary><i>Open</i>: made by crediting; cannot be undone (C57).</summary>
    Open,

    /// <summary><i>Klaar voor boekhouding</i>: booked.</summary>
    Booked,

    /// <summary><i>Verwerkt</i>: in a month that was collected.</summary>
    Collected,

    /// <summary><i>Ingestuurd</i>: in a month that was submitted.</summary>
    SentToBookkeeping,
}

/// <summary><i>Handeling met een creditbestand</i>: what can be done with a credit file.</summary>
public enum CreditFileVerb
{
    /// <summary><i>Maken</i>: by crediting a return.</summary>
    Make,

    /// <summary><i>Boeken</i>: ready for the bookkeeping.</summary>
    Book,

    /// <summary><i>Verwerken</i>: its month is collected.</summary>
    Collect,

    /// <summary><i>Insturen</i>: its month is submitted.</summary>
    Submit,
}
