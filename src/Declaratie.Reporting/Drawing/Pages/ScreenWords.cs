namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>The few words that a page on screen has of its own.</summary>
/// <param name="language">In which language.</param>
internal sealed class ScreenWords(ReportLanguage language)
{
    internal string Code => Choose("nl", "en");

    internal string Contents => Choose("Onderdelen", "Contents");

    internal string NoRows => Choose("Geen regels.", "No rows.");

    internal string HowToRead => Choose(
        "Bedragen in euro’s. Een leeg vak: er is niets; 0,00: er is iets, samen nul.",
        "Amounts in euros. An empty cell: there is nothing; 0.00: there is something, together nil.");

    internal string Billions => Choose("mld", "bn");

    internal string Millions => Choose("mln", "m");

    private string Choose(string dutch, string english) => language is ReportLanguage.Dutch ? dutch : english;
}
