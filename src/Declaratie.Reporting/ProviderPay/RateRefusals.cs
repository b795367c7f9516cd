using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>What belongs in a field, as the end of a sentence.</summary>
/// <param name="English">For example <c>a date that exists, as yyyy-MM-dd</c>.</param>
/// <param name="Dutch">The same in Dutch.</param>
internal sealed record ExpectedInRates(string English, string Dutch);

/// <summary>The words of R50 about rates. They name fields, providers, payors and days; never a patient.</summary>
internal static class RateRefusals
{
    /// <summary>The subject of what is wrong with the file as a whole.</summary>
    public const string File = "rates";

    private const string Example = """{"advances":"paid","rates":[{"provider":"AG","payor":"Private","from":"2024-01-01","to":"2024-12-31","percent":50.0}]}""";
    private const int MostNamed = 20;

    public static ExpectedInRates AnId { get; } = new("a text that is not empty; leave the field out for any", "een tekst die niet leeg is; laat het veld weg voor iedereen");

    public static ExpectedInRates APercentage { get; } = new(
        "a percentage from 0 up to and including 1000 with at most four decimals, as a number such as 50.0",
        "een percentage van 0 tot en met 1000 met hoogstens vier decimalen, als getal zoals 50.0");

    public static ExpectedInRates ADate { get; } = new("a date that exists, as yyyy-MM-dd", "een bestaande datum, als jjjj-MM-dd");

    public static ExpectedInRates AList { get; } = new("a list of rates", "een lijst van percentages");

    public static ExpectedInRates ARate { get; } = new("a rate, such as {\"provider\":\"AG\",\"percent\":50.0}", "een percentage, zoals {\"provider\":\"AG\",\"percent\":50.0}");

    public static ExpectedInRates PaidOrHeld { get; } = new("\"paid\" or \"held\"", "\"paid\" of \"held\"");

    public static string Item(int place) => string.Create(CultureInfo.InvariantCulture, $"rates[{place}]");

    public static string Field(int place, string field) => $"{Item(place)}.{field}";

    public static Finding Wrong(string subject, ExpectedInRates expected) => Broken(
        subject,
        $"In veld \"{subject}\" hoort {expected.Dutch}.",
        $"Field \"{subject}\" must be {expected.English}.");

    public static Finding Missing(string subject, ExpectedInRates expected) => Broken(
        subject,
        $"Veld \"{subject}\" ontbreekt; daarin hoort {expected.Dutch}.",
        $"Field \"{subject}\" is missing; it must be {expected.English}.");

    public static Finding Unknown(string subject, string fields) => Broken(
        subject,
        $"Veld \"{subject}\" bestaat niet; de velden zijn {fields}.",
        $"There is no field \"{subject}\"; the fields are {fields}.");

    public static Finding Twice(string subject) => Broken(
        subject,
        $"Veld \"{subject}\" staat twee keer in hetzelfde object; laat er één staan.",
        $"Field \"{subject}\" stands twice in the same object; keep one of them.");

    public static Finding NotJson(int line, long position) => OnLine(
        line,
        $"Het bestand met percentages is geen geldige JSON (regel {Text(line)}, byte {Text(position)}); verwacht is {Example}",
        $"The rates file is not valid JSON (line {Text(line)}, byte {Text(position)}); expected is {Example}");

    public static Finding NotUtf8(int line, long position) => OnLine(
        line,
        $"Het bestand met percentages is geen geldige UTF-8 (regel {Text(line)}, byte {Text(position)}); bewaar het als UTF-8.",
        $"The rates file is not valid UTF-8 (line {Text(line)}, byte {Text(position)}); save it as UTF-8.");

    public static Finding NotAnObject(int line) => OnLine(
        line,
        $"Het bestand met percentages is wel JSON, maar geen object; verwacht is {Example}",
        $"The rates file is JSON, but not an object; expected is {Example}");

    public static Finding TooLong(long most) => Broken(
        File,
        $"Het bestand met percentages is langer dan {Text(most >> 20)} MiB.",
        $"The rates file is longer than {Text(most >> 20)} MiB.");

    public static Finding EndsBeforeItBegins(PlacedRate placed) => Broken(
        Item(placed.Place),
        $"{Item(placed.Place)} eindigt ({Day(placed.Rate.To)}) voor het begint ({Day(placed.Rate.From)}); geef een laatste dag op of na de eerste.",
        $"{Item(placed.Place)} ends ({Day(placed.Rate.To)}) before it begins ({Day(placed.Rate.From)}); give a last day on or after the first.");

    public static Finding Overlap(PlacedRate earlier, PlacedRate later) => Broken(
        Item(later.Place),
        $"{Item(later.Place)} ({InDutch(later.Rate)}) en {Item(earlier.Place)} ({InDutch(earlier.Rate)}) gelden op dezelfde dag en zijn even specifiek; laat de perioden op elkaar aansluiten.",
        $"{Item(later.Place)} ({InEnglish(later.Rate)}) and {Item(earlier.Place)} ({InEnglish(earlier.Rate)}) hold on the same day and are equally specific; let one end before the other begins.");

    public static Finding NoSuchProvider(int place, ProviderId provider, IEnumerable<string> known) => Broken(
        Field(place, "provider"),
        $"Er is geen behandelaar {provider.Value}{Named(known, "; er zijn ")}; verbeter het percentage, neem het weg, of zeg dat de percentages gedeeld worden met andere praktijken.",
        $"There is no provider {provider.Value}{Named(known, "; there are ")}; correct the rate, take it out, or say that the rates are shared with other practices.");

    public static Finding NoSuchPayor(int place, PayorLabel payor, IEnumerable<string> known) => Broken(
        Field(place, "payor"),
        $"Er is geen betaler {payor.Value}{Named(known, "; er zijn ")}; verbeter het percentage, neem het weg, of zeg dat de percentages gedeeld worden met andere praktijken.",
        $"There is no payor {payor.Value}{Named(known, "; there are ")}; correct the rate, take it out, or say that the rates are shared with other practices.");

    public static Finding NoRate(ProviderId provider, PayorLabel payor, LocalDate from, LocalDate to) => Broken(
        $"{provider.Value} {payor.Value}",
        $"Er is geen percentage voor behandelaar {provider.Value} en betaler {payor.Value} van {Day(from)} tot en met {Day(to)}; voeg er een toe, of een zonder betaler: dat geldt voor alle betalers en ook voor Private, Unknown, Mixed en Open Balance.",
        $"There is no rate for provider {provider.Value} and payor {payor.Value} from {Day(from)} through {Day(to)}; add one, or one without a payor: that covers every payor, and Private, Unknown, Mixed and Open Balance too.");

    private static Finding Broken(string subject, string dutch, string english) => ReportRules.EachPostingIsPaidAtItsOwnRate.BrokenBy(subject, dutch, english);

    private static Finding OnLine(int line, string dutch, string english) => Broken(File, dutch, english) with { Line = line };

    private static string InDutch(ProviderRate rate) =>
        $"{rate.Provider?.Value ?? "elke behandelaar"}, {rate.Payor?.Value ?? "elke betaler"}, {DayOr(rate.From, "altijd")} tot en met {DayOr(rate.To, "altijd")}, {Percent(rate)} %";

    private static string InEnglish(ProviderRate rate) =>
        $"{rate.Provider?.Value ?? "any provider"}, {rate.Payor?.Value ?? "any payor"}, {DayOr(rate.From, "ever")} through {DayOr(rate.To, "ever")}, {Percent(rate)} %";

    private static string Percent(ProviderRate rate) => Percentage.Of(Percentage.TenThousandths(rate.Percent)).ToString(CultureInfo.InvariantCulture);

    private static string Named(IEnumerable<string> known, string before)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        return names.Count is 0 or > MostNamed ? "" : before + string.Join(", ", names);
    }

    private static string DayOr(LocalDate? day, string otherwise) => day is null ? otherwise : Day(day);

    private static string Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
