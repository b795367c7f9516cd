namespace Declaratie.Domain.Engine;

/// <summary>The names of the settings that decide something here.</summary>
internal static class SettingNames
{
    public const string MissingCoverage = "cov.missing";
    public const string PrivatePrice = "private.price";
    public const string CreditDate = "credit.date";
    public const string SessionCount = "sessions.count.";
    public const string WorklistDays = "worklist.days";
}
