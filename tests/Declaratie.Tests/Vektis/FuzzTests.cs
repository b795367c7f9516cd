using System.Diagnostics;
using System.Globalization;
using Declaratie.Exchange.Vektis;
using Xunit;
using Xunit.Abstractions;

namespace Declaratie.Tests.Vektis;

/// <summary>Files with bytes flipped, dropped, doubled and swapped: nothing throws, nothing hangs, no finding holds a BSN or a name.</summary>
/// <remarks>EI_FUZZ_SEED repeats a run; EI_FUZZ_INPUTS makes it longer.</remarks>
[Trait("Threat", "T3")]
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Secrets = ["111222333", "123456782", "999990019", "999990007", "Jansen", "Bakker", "Visser", "Smit", "Tester", "Testbestand", "Proefje", "Piet"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void Whatever_happens_to_the_bytes_there_is_a_result_without_a_BSN()
    {
        var seed = Number("EI_FUZZ_SEED") ?? Random.Shared.Next(1_000_000_000);
        var inputs = Number("EI_FUZZ_INPUTS") ?? 100_000;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"EI_FUZZ_SEED={seed} EI_FUZZ_INPUTS={inputs}"));
        var files = EiFiles.Names.Select(EiFiles.Bytes).ToArray();
        var clock = Stopwatch.StartNew();
        var options = new EiOptions { MostFindings = 200 };
        var (good, findings) = (0, 0L);
        for (var input = 0; input < inputs; input++)
        {
            var random = new Random(unchecked((seed * 31) + input));
            var bytes = Spoiled(random, files[input % files.Length]);
            EiCheckResult result;
            try
            {
                result = input % 4 == 0 ? EiMessage.Read(new MemoryStream(bytes), options).Result : EiChecker.Check(new MemoryStream(bytes), options);
            }
            catch (Exception thrown)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"EI_FUZZ_SEED={seed}, input {input}: {thrown.Message}"), thrown);
            }

            good += result.IsGood ? 1 : 0;
            findings += result.Findings.Length;
            foreach (var finding in result.Findings)
            {
                Assert.True(IsSilent(finding), string.Create(CultureInfo.InvariantCulture, $"EI_FUZZ_SEED={seed}, input {input}: {finding}"));
            }

            Assert.True(clock.Elapsed < Patience, string.Create(CultureInfo.InvariantCulture, $"EI_FUZZ_SEED={seed}: input {input} after {clock.Elapsed}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inputs} inputs, {good} without errors, {findings} findings, {clock.Elapsed.TotalSeconds:0.0} s"));
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsSilent(EiFinding finding) => !Array.Exists(
        Secrets, secret => finding.English.Contains(secret, StringComparison.Ordinal) || finding.Dutch.Contains(secret, StringComparison.Ordinal));

    private static byte[] Spoiled(Random random, byte[] file)
    {
        var bytes = file.ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(8))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveAt(at);
                    break;
                case 3:
                    bytes.Insert(at, "\r\n 0189CD"u8[random.Next(9)]);
                    break;
                case 4:
                    bytes.RemoveRange(at, Math.Min(random.Next(700), bytes.Count - at));
                    break;
                case 5:
                    bytes.InsertRange(at, bytes.GetRange(0, Math.Min(random.Next(700), bytes.Count)));
                    break;
                case 6:
                    // Digits move to where digits are expected: a BSN in the place of a total.
                    bytes.Reverse(at, Math.Min(random.Next(400), bytes.Count - at));
                    break;
                default:
                    bytes[at] = (byte)('0' + random.Next(10));
                    break;
            }

            if (bytes.Count == 0)
            {
                return [];
            }
        }

        return [.. bytes];
    }
}
