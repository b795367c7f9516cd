using Declaratie.Cli.Reports;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Exchange.Bookkeeping;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Status;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Cli.Bookkeeping;

/// <summary><c>bookkeeping</c>: reads a journal and hands a month over to the bookkeeping.</summary>
internal static class BookkeepingCommand
{
    private const int LongestCompany = 35;

    private static readonly YearMonthPattern Months = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    internal static int Run(BookkeepingRequest request, ToolStreams streams)
    {
        RefuseStrayOptions(request);
        using var reading = JournalReading.Open(request.Journal, request.LongestLine);
        using var target = OutputTarget.Of(request.Output, request.Journal, streams.Output);
        streams.Progress.ReadAll(reading);
        if (!RefusedEntries.MayGoOn(reading, request.SkipRefused, new(OutputFormat.Text, request.Language, CheckTexts.NoBookkeeping(request.Language)), streams.Error))
        {
            return CheckCommand.CodeOf(reading);
        }

        var asked = reading.ToPractice().BookkeepingMonth(request.Month, request.Run, request.PatientNames);
        if (asked.Refusal is { } refusal)
        {
            streams.Error.WriteLine(CheckTexts.RefusedFinding(refusal, request.Language));
            return ExitCode.Refused;
        }

        var month = asked.Events[0];
        target.Write(stream => Draw(month, reading, request, stream));
        foreach (var remark in request.Format is BookkeepingAnswer.Text ? [] : Remarks(month, request.Format))
        {
            streams.Error.WriteLine(remark.In(request.Language));
        }

        return ExitCode.Done;
    }

    private static void Draw(BookkeepingMonth month, JournalReading reading, BookkeepingRequest request, Stream stream)
    {
        if (request.Format is BookkeepingAnswer.Text)
        {
            TextOutput.Write(stream, writer => BookkeepingText.Write(month, reading.Name, request.Language, writer));
            return;
        }

        var options = new BookkeepingFileOptions(reading.Name, request.Created ?? Today)
        {
            Language = request.Language is ReportLanguage.Dutch ? FileLanguage.Dutch : FileLanguage.English,
            CompanyNumber = request.CompanyNumber ?? AgbOf(reading),
            TaxNumber = request.TaxNumber ?? "",
            PaymentDays = request.PaymentDays,
            VatType = request.VatType,
        };
        BookkeepingFile.Write(
            month,
            request.Format switch
            {
                BookkeepingAnswer.Yuki => BookkeepingFormat.Yuki,
                BookkeepingAnswer.Csv => BookkeepingFormat.Csv,
                _ => BookkeepingFormat.Xaf,
            },
            options,
            stream);
    }

    /// <summary>A header may say anything; a number that is none is left out.</summary>
    private static string? AgbOf(JournalReading reading) =>
        reading.Header?.Agb is { Length: > 0 and <= LongestCompany } agb && agb.All(char.IsAsciiLetterOrDigit) ? agb : null;

    private static LocalDate Today => LocalDate.FromDateTime(TimeProvider.System.GetLocalNow().Date);

    /// <summary>What the receiver of a file has to know; a page for people says it itself.</summary>
    private static IEnumerable<ToolText> Remarks(BookkeepingMonth month, BookkeepingAnswer format)
    {
        var name = Months.Format(month.Month);
        if (format is BookkeepingAnswer.Yuki)
        {
            yield return BookkeepingTexts.Experimental;
        }

        if (month.Documents.IsEmpty)
        {
            yield return BookkeepingTexts.NothingIn(name);
        }
        else if (month.Status is MonthStatus.Idle)
        {
            yield return BookkeepingTexts.NotCollected(name);
        }

        if (month.Waiting > 0)
        {
            yield return BookkeepingTexts.Waiting(name, month.Waiting);
        }
    }

    private static void RefuseStrayOptions(BookkeepingRequest request)
    {
        if (request is { PatientNames: true, Format: BookkeepingAnswer.Text })
        {
            throw new ToolFailure(BookkeepingTexts.OnlyWith("--patient-names", "xaf|yuki|csv"));
        }

        (bool IsGiven, string Option, BookkeepingAnswer Format, string Word)[] options =
        [
            (request.Created is not null, "--created", BookkeepingAnswer.Xaf, "xaf"), (request.CompanyNumber is not null, "--company-number", BookkeepingAnswer.Xaf, "xaf"),
            (request.TaxNumber is not null, "--tax-number", BookkeepingAnswer.Xaf, "xaf"), (request.PaymentDays is not null, "--payment-days", BookkeepingAnswer.Yuki, "yuki"),
            (request.VatType is not null, "--vat-type", BookkeepingAnswer.Yuki, "yuki"),
        ];
        foreach (var (isGiven, option, format, word) in options)
        {
            if (isGiven && request.Format != format)
            {
                throw new ToolFailure(BookkeepingTexts.OnlyWith(option, word));
            }
        }
    }
}
