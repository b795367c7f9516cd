namespace Declaratie.Domain.Bookkeeping;

/// <summary><i>Status van een boekhoudmaand</i>: where a month is on its way to the bookkeeping.</summary>
public enum MonthStatus
{
    /// <summary><i>Niets verwerkt</i>: it has documents, and was never collected.</summary>
    Idle,

    /// <summary><i>Verwerkt</i>: collected, ready to submit.</summary>
    Collected,

    /// <summary><i>Ingestuurd</i>: submitted.</summary>
    Submitted,
}

/// <summary><i>Handeling met een boekhoudmaand</i>: what can be done with a month of the bookkeeping.</summary>
public enum MonthVerb
{
    /// <summary><i>Verwerken</i>: collect; again replaces what was not submitted.</summary>
    Collect,

    /// <summary><i>Insturen</i>: submit what was collected.</summary>
    Submit,
}
