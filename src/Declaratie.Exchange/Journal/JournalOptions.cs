namespace Declaratie.Exchange.Journal;

/// <summary><i>Instellingen voor het lezen van een journaal</i>: limits for journals of strangers.</summary>
public sealed record JournalOptions
{
    /// <summary><i>Langste regel, standaard</i>: 16 MiB, in bytes.</summary>
    public const int LongestLineByDefault = 16 << 20;

    /// <summary><i>Langste regel, ten hoogste</i>: 1 GiB, in bytes; no limit can be set above it.</summary>
    public const int LongestThereIs = 1 << 30;

    /// <summary><i>Standaardinstellingen</i>.</summary>
    public static JournalOptions Default { get; } = new();

    /// <summary><i>Langste regel</i>: how long a line may be, in bytes without its end; a longer one is refused (J1), skipped and never held in memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 1 GiB.</exception>
    public int LongestLine
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestThereIs);
            field = value;
        }
    } = LongestLineByDefault;
}
