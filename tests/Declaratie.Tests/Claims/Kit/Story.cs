using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;
using static Declaratie.Tests.Kit.Books;

namespace Declaratie.Tests.Claims.Kit;

/// <summary>What happens in a small practice, step by step; the cast is that of the worked scenarios.</summary>
/// <remarks>Therapist th1; insurer A (1000 = 40, 1864 = 60, 1870 = 45) and B (1000 = 38.50); private 1000 = 45; Jansen, Bakker and Visser with A, Dekker with B.</remarks>
internal sealed class Story
{
    private readonly List<JournalEntry> entries = [];
    private readonly List<PracticeEvent> events = [];

    private Story()
    {
    }

    public Practice Practice { get; private set; } = Practice.Empty;

    /// <summary>Of the last step that was done.</summary>
    public ImmutableArray<Finding> Warnings { get; private set; } = [];

    /// <summary>Of the last step that was done.</summary>
    public ImmutableArray<PracticeEvent> Events { get; private set; } = [];

    public static Story New()
    {
        var story = new Story().Do(
            new Provider(new("th1"), "Th. Een", "04123456"),
            new Payor(new("A"), "Insurer A") { Uzovi = "9901" },
            new Payor(new("B"), "Insurer B") { Uzovi = "9902" },
            new Performance(new("1000"), "Session", Session: true),
            new Performance(new("1864"), "Screening and intake", Session: true),
            new Performance(new("1870"), "Intake after referral", Session: true),
            new Performance(new("1105"), "Report", Session: false),
            Priced("1000", 40m, "A"),
            Priced("1864", 60m, "A"),
            Priced("1870", 45m, "A"),
            Priced("1105", 20m, "A"),
            Priced("1000", 38.50m, "B"),
            Priced("1000", 45m, payor: null));
        foreach (var (patient, bsn, born, insurer) in new[]
        {
            ("Jansen", "111222333", "1980-01-01", "A"),
            ("Bakker", "123456782", "1980-01-01", "A"),
            ("Visser", "999990019", "2013-03-15", "A"),
            ("Dekker", "999990032", "1980-01-01", "B"),
        })
        {
            story.Do(new Patient(new(patient)) { Name = patient, Bsn = bsn, BirthDate = Day(born), Provider = new("th1"), Date = Day("2020-01-01") }, Covered(patient, insurer));
        }

        return story;
    }

    public static Tariff Priced(string performance, decimal amount, string? payor = "A", string from = "2020-01-01", string? to = null) =>
        new(new(performance), Day(from), Euros(amount)) { Payor = payor is null ? null : new PayorId(payor), To = to is null ? null : Day(to) };

    public static Coverage Covered(string patient, string? insurer, string from = "2020-01-01", string? to = null, string checkedOn = "2020-01-01") =>
        new(new(patient), Day(checkedOn), Day(from)) { Insurer = insurer is null ? null : new PayorId(insurer), To = to is null ? null : Day(to) };

    /// <summary>Does steps; each must be accepted.</summary>
    public Story Do(params JournalEntry[] steps)
    {
        foreach (var step in steps)
        {
            var (practice, decision) = Practice.Append(step);
            Assert.True(decision.IsAccepted, $"{step}: {decision.Refusal}");
            Assert.All(decision.Warnings, warning => Speech.IsWhole(warning));
            (Practice, Warnings, Events) = (practice, decision.Warnings, decision.Events);
            entries.Add(step);
            events.AddRange(decision.Events);
        }

        return this;
    }

    /// <summary>Tries a step that must be refused under a rule and change nothing.</summary>
    public Finding Refuses(string rule, JournalEntry step)
    {
        var before = Picture();
        var (practice, decision) = Practice.Append(step);
        Assert.True(decision.Refusal is { } finding && finding.Rule.Id == rule, $"{step}: {(decision.Refusal is { } other ? other : "accepted")}, not {rule}");
        Assert.Same(Practice, practice);
        Assert.Equal(before, Picture());
        Assert.Empty(decision.Events);
        return Speech.IsWhole(decision.Refusal);
    }

    public Finding Refuses(string rule, string subject, JournalEntry step)
    {
        var finding = Refuses(rule, step);
        Assert.Equal(subject, finding.Subject);
        return finding;
    }

    /// <summary>The same steps in bulk, and the events alone, give the same practice.</summary>
    public void HasTheSameOutcomeInBulk()
    {
        var (practice, findings) = Practice.From(entries);
        Assert.Empty(findings);
        Assert.Equal(Picture(), new Story { Practice = practice }.Picture());
        Assert.Equal(Picture(), new Story { Practice = events.Aggregate(Practice.Empty, (before, happened) => before.Evolve(happened)) }.Picture());
    }

    /// <summary>Treats, checks and books on the day of the treatment.</summary>
    public Story Ready(string id, string date = "2024-03-04", string patient = "Jansen", string performance = "1000", decimal? amount = null, Payer payer = Payer.Insurer) =>
        Do(Treat(id, date, patient, performance, payer, amount: amount), Check(date, id), Book(date, id));

    /// <summary>Treatments of 4 March that were claimed on 1 April, in file F2024-0001.</summary>
    public Story Claimed(params string[] ids)
    {
        foreach (var id in ids)
        {
            Ready(id, performance: id == "T4" ? "1864" : "1000");
        }

        return Do(Claim("2024-04-01", "2024-03"));
    }

    /// <summary>The same, sent on 2 April and forwarded on 3 April.</summary>
    public Story WithInsurer(params string[] ids) => Claimed(ids).Do(Send("2024-04-02"), Forward("2024-04-03", "F2024-0001"));

    /// <summary>T1 of 40.00, answered on 10 April.</summary>
    public Story Answered(decimal granted, decimal? calculated = null, params string[] codes) =>
        WithInsurer("T1").Do(Receive("2024-04-10", "F2024-0001", Line("T1", granted, calculated, codes)));

    /// <summary>T1 rejected under 0613 and credited on 11 April, in C2024-0001.</summary>
    public Story Credited() => Answered(0m, 40m, "0613").Do(Credit("2024-04-11", "F2024-0001"));

    /// <summary>T1 for the patient, in the private file F2024-0001 of 1 April.</summary>
    public Story PrivatelyClaimed() => Ready("T1", payer: Payer.Patient).Do(ClaimPrivately("2024-04-01", "2024-03"));

    /// <summary>The same, with invoice V2024-0001 of 5 April.</summary>
    public Story Invoiced() => PrivatelyClaimed().Do(MakeInvoices("2024-04-05", "F2024-0001"));

    public TreatmentState Treatment(string id) => Practice.Find(new TreatmentId(id)) ?? throw new InvalidOperationException($"There is no treatment {id}.");

    public ClaimFileState File(string number) => Practice.Find(new ClaimFileNumber(number)) ?? throw new InvalidOperationException($"There is no file {number}.");

    public CreditFileState CreditFile(string number) => Practice.CreditFiles().Single(file => file.Number.Value == number);

    public PatientInvoiceState Invoice(string number) => Practice.PatientInvoices().Single(invoice => invoice.Number.Value == number);

    public ReturnFileState Return(string file = "F2024-0001") => Practice.ReturnFiles().Last(received => received.File.Value == file);

    public TreatmentStatus StatusOf(string treatment) => Treatment(treatment).Status;

    public decimal Open(string reference) => Practice.Ledger.OpenAmount(new InvoiceId(reference)).Euros;

    /// <summary>The files as "number insurer standard total".</summary>
    public IEnumerable<string> Files() => Practice.ClaimFiles().Select(file =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file.Number.Value} {file.Insurer?.Value ?? "-"} {file.Standard ?? "-"} {file.Total.Euros:0.00}"));

    /// <summary>The warnings of the last step as "rule subject".</summary>
    public IEnumerable<string> Said() => Warnings.Select(warning => $"{warning.Rule.Id} {warning.Subject}");

    /// <summary>Everything that a practice can be asked, for comparing.</summary>
    private List<object> Picture() =>
    [
        .. Practice.Treatments(), .. Practice.ClaimFiles(), .. Practice.ReturnFiles(), .. Practice.CreditFiles(),
        .. Practice.PatientInvoices(), .. Practice.Sessions(), .. Practice.Bookkeeping(),
    ];
}
