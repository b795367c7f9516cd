using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace Declaratie.Exchange.Vektis;

/// <summary>Turns characters into bytes, one each, and says which have none: nothing becomes a question mark.</summary>
internal sealed class CodePage
{
    private const int Bytes = 256;
    private const char LastControl = '\u001F';
    private const char Delete = '\u007F';

    private static readonly ConcurrentDictionary<int, CodePage> Known = new();

    private readonly FrozenDictionary<char, byte> byChar;

    private CodePage(Encoding encoding) =>
        byChar = encoding.GetString([.. Enumerable.Range(0, Bytes).Select(code => (byte)code)])
            .Select((letter, code) => (letter, code: (byte)code)).DistinctBy(pair => pair.letter).ToFrozenDictionary(pair => pair.letter, pair => pair.code);

    public static CodePage Of(Encoding encoding) => Known.GetOrAdd(encoding.CodePage, static (_, encoding) => new CodePage(encoding), encoding);

    /// <summary>Writes a text; false when a character has no byte, or is a control character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">Room for as many bytes as the text has characters.</param>
    public bool TryEncode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is > LastControl and < Delete)
            {
                bytes[at] = (byte)letter;
            }
            else if (letter is <= LastControl or Delete || !byChar.TryGetValue(letter, out bytes[at]))
            {
                return false;
            }
        }

        return true;
    }
}
