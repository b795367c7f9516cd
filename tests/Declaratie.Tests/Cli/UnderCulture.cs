using System.Globalization;

namespace Declaratie.Tests.Cli;

/// <summary>Runs something as on a machine of another country, texts of the system included.</summary>
internal static class UnderCulture
{
    internal static T Of<T>(string culture, Func<T> act)
    {
        var (own, ownTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (own, ownTexts);
        }
    }
}
