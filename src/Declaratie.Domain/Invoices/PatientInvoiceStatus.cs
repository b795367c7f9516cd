namespace Declaratie.Domain.Invoices;

/// <summary><i>Status van een patiëntfactuur</i>: where a patient invoice is on its way to the patient.</summary>
public enum PatientInvoiceStatus
{
    /// <summary><i>Te versturen</i>: made.</summary>
    ToSend,

    /// <summary><i>Verzonden</i>: sent to the patient.</summary>
    Sent,

    /// <summary><i>Gecrediteerd</i>: by a credit invoice; never deleted.</summary>
    Credited,
}

/// <summary><i>Handeling met een patiëntfactuur</i>: what can be done with a patient invoice.</summary>
public enum PatientInvoiceVerb
{
    /// <summary><i>Maken</i>: from a private file, or as a credit invoice.</summary>
    Make,

    /// <summary><i>Versturen</i>: to the patient.</summary>
    Send,

    /// <summary><i>Crediteren</i>: by a credit invoice.</summary>
    Credit,
}
