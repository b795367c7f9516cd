using Declaratie.Exchange.Vektis.Checking;
using Xunit;

namespace Declaratie.Tests.Vektis;

public sealed class SeenKeysTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(49)]
    public void Keys_are_remembered_as_a_dictionary_of_texts_would(int width)
    {
        var random = new Random(width);
        var (keys, twin) = (new SeenKeys(width), new Dictionary<string, byte>(StringComparer.Ordinal));
        for (var turn = 0; turn < 20_000; turn++)
        {
            var key = new byte[width];
            for (var at = 0; at < width; at++)
            {
                key[at] = (byte)('a' + random.Next(width == 1 ? 256 - 'a' : 4));
            }

            var (text, mark) = (Convert.ToHexString(key), (byte)(1 << random.Next(3)));
            Assert.Equal(twin.ContainsKey(text), keys.Contains(key));
            Assert.Equal(twin.GetValueOrDefault(text), keys.Mark(key, mark));
            twin[text] = (byte)(twin.GetValueOrDefault(text) | mark);
            Assert.Equal(twin.Count, keys.Count);
        }
    }
}
