using System.Globalization;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>What a run says, in both languages, of what it does not do. Ids and amounts only.</summary>
internal static class AllocatingRefusals
{
    public static Finding UnknownReference(string credit, string text) => LedgerRules.IdsAreUniqueAndExist.BrokenBy(
        credit,
        $"Tegoed {credit} noemt {text}, maar er is geen factuur met die sleutel of dat nummer; verbeter het kenmerk of leg de factuur vast.",
        $"Credit {credit} names {text}, but no invoice has that id or number; correct the reference, or record the invoice.");

    public static Finding OtherSide(string credit, string text, bool isPayors) => AllocationRules.WithinTheAccount.BrokenBy(
        credit,
        isPayors
            ? $"Tegoed {credit} komt van een betaler en noemt {text}, dat aan de patiënt is gefactureerd; vraag kruislings toerekenen als dat de bedoeling is."
            : $"Tegoed {credit} komt van een patiënt en noemt {text}, dat aan de betaler is gefactureerd; vraag kruislings toerekenen als dat de bedoeling is.",
        isPayors
            ? $"Credit {credit} comes from a payor and names {text}, which is billed to the patient; ask for cross-billing if that is meant."
            : $"Credit {credit} comes from a patient and names {text}, which is billed to the payor; ask for cross-billing if that is meant.");

    public static Finding DoNotBelongTogether(string credit, string text, int many) => AllocationRules.ReferenceIsClear.BrokenBy(
        credit,
        $"Tegoed {credit} noemt {text}, en dat staat op {many} facturen die niet bij elkaar horen; noem de sleutel van de factuur.",
        $"Credit {credit} names {text}, which stands on {many} invoices that do not belong together; name the id of the invoice.");

    public static Finding NotItsOwn(string credit, string text, bool isPayors) => LedgerRules.CreditPaysItsOwn.BrokenBy(
        credit,
        isPayors
            ? $"Tegoed {credit} komt van een betaler en noemt {text}, dat niet van die betaler is; verbeter het kenmerk."
            : $"Tegoed {credit} noemt {text}, dat niet van dezelfde patiënt of gezinsrekening is; verbeter het kenmerk, of draag het tegoed eerst over aan die patiënt.",
        isPayors
            ? $"Credit {credit} comes from a payor and names {text}, which is not of that payor; correct the reference."
            : $"Credit {credit} names {text}, which is not of the same patient or family account; correct the reference, or transfer the credit to that patient first.");

    public static Finding DatedLater(string credit, string text, int day) => AllocationRules.DatedTheLaterDay.BrokenBy(
        credit,
        $"Tegoed {credit} noemt {text}, van {Refusals.Day(day)}; dat doet pas vanaf die dag mee.",
        $"Credit {credit} names {text}, of {Refusals.Day(day)}; that takes part from that day on.");

    public static Finding MoreThanTheCredit(string credit, PaymentReference reference, long open) => AllocationRules.ReferenceIsClear.BrokenBy(
        credit,
        $"Tegoed {credit} noemt {Refusals.Dutch(reference.Amount!.Value.Cents)} voor {reference.Invoice}, maar er staat nog {Refusals.Dutch(open)} van open; reken met de hand toe.",
        $"Credit {credit} names {Refusals.English(reference.Amount!.Value.Cents)} for {reference.Invoice}, but {Refusals.English(open)} of it is still open; allocate by hand.");

    public static Finding AmountDoesNotFit(string credit, PaymentReference reference, long open, int fitting) => AllocationRules.ReferenceIsClear.BrokenBy(
        credit,
        fitting > 1
            ? string.Create(CultureInfo.InvariantCulture, $"Tegoed {credit} noemt {Refusals.Dutch(reference.Amount!.Value.Cents)} voor {reference.Invoice}, en dat past op {fitting} regels; noem de sleutel van de regel.")
            : $"Tegoed {credit} noemt {Refusals.Dutch(reference.Amount!.Value.Cents)} voor {reference.Invoice}, waarvan {Refusals.Dutch(open)} te betalen is; dat past niet, reken met de hand toe.",
        fitting > 1
            ? string.Create(CultureInfo.InvariantCulture, $"Credit {credit} names {Refusals.English(reference.Amount!.Value.Cents)} for {reference.Invoice}, which fits {fitting} lines; name the id of the line.")
            : $"Credit {credit} names {Refusals.English(reference.Amount!.Value.Cents)} for {reference.Invoice}, of which {Refusals.English(open)} is to be paid; that does not fit, allocate by hand.");

    public static Finding LeftOut(string account) => AllocationRules.AccountAsAWhole.BrokenBy(
        account,
        $"Van rekening {account} lopen de bedragen samen buiten wat exact te rekenen is; er is niets van toegerekend.",
        $"The amounts of account {account} together leave what can be reckoned exactly; nothing of it was allocated.");

    public static Finding UnknownAccount(string account) => LedgerRules.IdsAreUniqueAndExist.BrokenBy(
        account,
        $"Er is geen patiënt, gezinsrekening of betaler met sleutel {account}; verbeter de sleutel.",
        $"There is no patient, family account or payor with id {account}; correct the id.");

    public static Finding SeveralAccounts(string account) => LedgerRules.IdsAreUniqueAndExist.BrokenBy(
        account,
        $"{account} is de sleutel van meer dan één rekening (patiënt, gezin of betaler); laat de rekening weg, of geef ze verschillende sleutels.",
        $"{account} is the id of more than one account (patient, family or payor); leave the account out, or give them different ids.");
}
