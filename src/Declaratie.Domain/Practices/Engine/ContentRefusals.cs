using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;

namespace Declaratie.Domain.Practices.Engine;

/// <summary>Why a claim file does not become a message.</summary>
internal static class ContentRefusals
{
    public static Finding NotForAnInsurer(ClaimFileNumber file, in ClaimFileRow row)
    {
        var (dutch, english) = row.Kind == ClaimFileKind.Private
            ? ($"Bestand {file.Value} is particulier: er worden patiëntfacturen van gemaakt, geen bericht.", $"File {file.Value} is private: patient invoices are made of it, no message.")
            : ($"Bestand {file.Value} is verwijderd; schrijf het bestand waarop zijn behandelingen nu staan.", $"File {file.Value} was discarded; write the file that its treatments are on now.");
        return MessageRules.OnlyFilesForInsurersAreMessages.BrokenBy(file.Value, dutch, english);
    }

    public static Finding ChangedSince(ClaimFileNumber file, IReadOnlyList<ClaimReference> lines)
    {
        var named = string.Join(", ", lines.Select(line => line.Value));
        return MessageRules.ContentIsAsItWasSent.BrokenBy(
            file.Value,
            $"Na het verzenden van bestand {file.Value} zijn behandelingen of patiënten gewijzigd (regels {named}); bewaar het bericht dat verzonden is, of schrijf het uit het journaal van toen.",
            $"After file {file.Value} was sent, treatments or patients were changed (lines {named}); keep the message that was sent, or write it from the journal as it was then.");
    }
}
