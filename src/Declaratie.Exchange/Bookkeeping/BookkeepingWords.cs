using Declaratie.Domain.Bookkeeping;

namespace Declaratie.Exchange.Bookkeeping;

/// <summary>The words in a file.</summary>
/// <param name="language">Of the file.</param>
internal sealed class BookkeepingWords(FileLanguage language)
{
    internal string Journal => Say("Declaraties en patiëntfacturen", "Claims and patient invoices");

    internal string Say(string dutch, string english) => language is FileLanguage.Dutch ? dutch : english;

    internal string NameOf(BookAccount account) => Say(account.Dutch, account.English);

    internal string KindOf(BookDocument document) => Say(document.Dutch, document.English);

    internal string KindOf(BookDebtor debtor) => debtor.IsPatient ? Say("Patiënt", "Patient") : Say("Zorgverzekeraar", "Insurer");

    internal string DescriptionOf(BookDocument document)
    {
        var what = $"{KindOf(document)} {document.Number}";
        return document.Concerns is null ? what : $"{what} {Say("bij", "for")} {document.Concerns}";
    }
}
