using Xunit;
using Xunit.Abstractions;
namespace Declaratie.Tests.Vektis;
public class TmpTests(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        foreach (var n in EiFiles.Names)
        {
            var r = EiFiles.Check(n);
            output.WriteLine($"{n}: {r.Standard} {r.Records} {r.Claimed} {r.Submitted} {r.Granted} {r.IsWholeFileRefusal}");
            foreach (var f in r.Findings) output.WriteLine("   " + f);
        }
    }
}
