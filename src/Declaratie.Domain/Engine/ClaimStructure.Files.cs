using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using NodaTime;

namespace Declaratie.Domain.Engine;

/// <content>Claim files, what comes back of them, and patient invoices.</content>
internal static partial class ClaimStructure
{
    private static void CheckFiles(JournalEntry entry, ref Faults faults)
    {
        switch (entry)
        {
            case ClaimFilesCreated created:
                Check(created, ref faults);
                break;
            case ClaimFileDiscarded discarded:
                CheckActed(discarded.Date, discarded.File, ref faults);
                break;
            case ClaimFilesSent sent:
                faults.Date("date", sent.Date);
                faults.Ids("files", sent.Files, static id => id.Value);
                break;
            case ClaimFileForwarded forwarded:
                CheckActed(forwarded.Date, forwarded.File, ref faults);
                break;
            case ClaimFileRefused refused:
                CheckActed(refused.Date, refused.File, ref faults);
                faults.Codes("codes", refused.Codes);
                if (refused.Codes.IsEmpty)
                {
                    faults.Wrong("codes", "er is minstens één retourcode", "there is at least one retour code");
                }

                break;
            case ClaimFileClosed closed:
                CheckActed(closed.Date, closed.File, ref faults);
                break;
            default:
                CheckReturns(entry, ref faults);
                break;
        }
    }

    private static void CheckReturns(JournalEntry entry, ref Faults faults)
    {
        switch (entry)
        {
            case ReturnReceived received:
                Check(received, ref faults);
                break;
            case ReturnLineResolved resolved:
                CheckActed(resolved.Date, resolved.File, ref faults);
                faults.Id("reference", resolved.Reference.Value);
                faults.Word<Resolution>("resolution", resolved.Resolution, Resolution.DoNotReclaim);
                break;
            case ReturnCredited credited:
                CheckActed(credited.Date, credited.File, ref faults);
                faults.Optional("number", credited.Number?.Value, credited.Number.HasValue);
                break;
            case CreditFileBooked(var date, var file):
                faults.Date("date", date);
                faults.Id("file", file.Value);
                break;
            case InsurerCreditRequested requested:
                CheckActed(requested.Date, requested.Treatment, ref faults);
                faults.Present("reason", requested.Reason);
                break;
            case InsurerCreditGranted granted:
                CheckActed(granted.Date, granted.File, ref faults);
                faults.Codes("codes", granted.Codes);
                break;
            case InsurerCreditRefused refused:
                CheckActed(refused.Date, refused.File, ref faults);
                faults.Codes("codes", refused.Codes);
                break;
            default:
                CheckInvoices(entry, ref faults);
                break;
        }
    }

    private static void CheckInvoices(JournalEntry entry, ref Faults faults)
    {
        switch (entry)
        {
            case PatientInvoicesMade made:
                CheckActed(made.Date, made.File, ref faults);
                faults.Ids("numbers", made.Numbers, static id => id.Value);
                break;
            case PatientInvoicesSent sent:
                faults.Date("date", sent.Date);
                faults.Ids("invoices", sent.Invoices, static id => id.Value);
                break;
            case PatientInvoiceCredited credited:
                faults.Date("date", credited.Date);
                faults.Id("invoice", credited.Invoice.Value);
                faults.Present("reason", credited.Reason);
                faults.Optional("number", credited.Number?.Value, credited.Number.HasValue);
                break;
            default:
                CheckMonths(entry, ref faults);
                break;
        }
    }

    private static void CheckActed(LocalDate date, ClaimFileNumber file, ref Faults faults)
    {
        faults.Date("date", date);
        faults.Id("file", file.Value);
    }

    private static void Check(ClaimFilesCreated created, ref Faults faults)
    {
        faults.Date("date", created.Date);
        faults.Word<ClaimFileKind>("kind", created.FileKind, ClaimFileKind.Private);
        faults.Optional("insurer", created.Insurer?.Value, created.Insurer.HasValue);
        faults.Month("month", created.Month);
        faults.Ids("numbers", created.Numbers, static id => id.Value);
    }

    private static void Check(ReturnReceived received, ref Faults faults)
    {
        CheckActed(received.Date, received.File, ref faults);
        faults.Codes("codes", received.Codes);
        faults.Amount("claimedTotal", received.ClaimedTotal);
        faults.Amount("grantedTotal", received.GrantedTotal);
        foreach (var line in received.Lines)
        {
            if (line is null)
            {
                faults.Wrong("lines", "een regel is niet leeg", "a line is not empty");
                continue;
            }

            faults.Id("lines", line.Reference.Value);
            faults.Amount("lines", line.Calculated);
            faults.Amount("lines", line.Granted);
            faults.Codes("lines", line.Codes);
        }
    }
}
