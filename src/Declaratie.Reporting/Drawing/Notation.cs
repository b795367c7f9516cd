using System.Globalization;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Reporting.Drawing;

/// <summary>How the reader writes amounts and dates; never the culture of the machine.</summary>
/// <param name="language">The language of the reader.</param>
internal sealed class Notation(ReportLanguage language)
{
    private static readonly NumberFormatInfo DutchNumbers = Numbers(decimalSeparator: ",", groupSeparator: ".");
    private static readonly NumberFormatInfo EnglishNumbers = Numbers(decimalSeparator: ".", groupSeparator: ",");

    private readonly NumberFormatInfo numbers = language is ReportLanguage.Dutch ? DutchNumbers : EnglishNumbers;
    private readonly string datePattern = language is ReportLanguage.Dutch ? "dd-MM-yyyy" : "yyyy-MM-dd";
    private readonly string monthPattern = language is ReportLanguage.Dutch ? "MM-yyyy" : "yyyy-MM";

    internal string Amount(Money amount) => amount.Euros.ToString("N2", numbers);

    internal string Amount(Money? amount) => amount is { } money ? Amount(money) : "";

    internal string Count(long count) => count.ToString("N0", numbers);

    /// <summary>A percentage.</summary>
    /// <param name="tenThousandths">In ten-thousandths of a percent.</param>
    /// <returns>With as many decimals as it has, at least two.</returns>
    internal string Percent(long tenThousandths) => $"{(tenThousandths / 10_000m).ToString("#,##0.00##", numbers)}%";

    internal string Date(LocalDate date) => date.ToDateOnly().ToString(datePattern, CultureInfo.InvariantCulture);

    internal string Month(YearMonth month) => month.OnDayOfMonth(1).ToDateOnly().ToString(monthPattern, CultureInfo.InvariantCulture);

    private static NumberFormatInfo Numbers(string decimalSeparator, string groupSeparator) =>
        NumberFormatInfo.ReadOnly(new NumberFormatInfo
        {
            NumberDecimalSeparator = decimalSeparator,
            NumberGroupSeparator = groupSeparator,
            NumberNegativePattern = 1,
        });
}
