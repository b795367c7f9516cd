using System.Text;
using Declaratie.Cli;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>--output</c> of the reports: whole or not at all; pipes that are read, and pipes that are closed.</summary>
[Trait("Threat", "T10")]
public sealed class ReportOutputTests : IDisposable
{
    private static readonly string[] period = ["--from", "2024-02-01", "--to", "2024-02-29"];

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    public static TheoryData<string> Reports => ["allocated-payments", "settlement", "receipts", "open-transactions", "provider-pay", "compare", "explain"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_target_that_cannot_be_written_is_named_and_nothing_is_left_behind(string report)
    {
        var ask = Ask(report);
        foreach (var (target, dutch, english) in new[]
        {
            (tool.Folder, "' is een map; geef de naam van een bestand.", "' is a directory; give the name of a file."),
            (tool.File("no/where.txt"), "' kan niet worden geschreven; geef een bestand in een map die bestaat.", "' cannot be written; give a file in a directory that exists."),
            (tool.File("j.jsonl"), "; een verslag zou het vervangen.", "; a report would replace it."),
            (tool.File("another.jsonl", Tool.TooMuch), "' is een journaal; een verslag zou het vervangen.", "' is a journal; a report would replace it."),
            (tool.File("circle"), "' kan niet worden geschreven: de koppelingen lopen in een kring.", "' cannot be written: the links run in a circle."),
            ("/sys/kernel/declaratie", "' kan niet worden geschreven: er is geen toestemming voor.", "' cannot be written: there is no permission for it."),
            ("", "--output: een bestandsnaam wordt verwacht.", "--output: a file name is expected."),
        })
        {
            if (target.StartsWith("/sys/", StringComparison.Ordinal) && !Directory.Exists("/sys/kernel"))
            {
                continue;
            }

            if (target.EndsWith("circle", StringComparison.Ordinal) && new FileInfo(target).LinkTarget is null)
            {
                File.CreateSymbolicLink(target, "circle");
            }

            var before = Contents();
            foreach (var (language, expected) in ((string, string)[])[("nl", dutch), ("en", english)])
            {
                var run = Tool.Run([.. ask, "--output", target, "--language", language]);
                Assert.Equal((2, ""), (run.Code, run.Output));
                Assert.Contains(expected, run.Error, StringComparison.Ordinal);
                Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
                Assert.True(before.SequenceEqual(Contents(), StringComparer.Ordinal), $"{report} {target}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_goes_through_a_link_that_stays_a_link(string report)
    {
        var ask = Ask(report);
        File.CreateSymbolicLink(tool.File("link"), "real.html");
        Assert.Equal("", Tool.Run([.. ask, "--format", "html", "--output", tool.File("link")]).Error);
        Assert.Equal("real.html", new FileInfo(tool.File("link")).LinkTarget);
        Assert.Equal(Tool.Run([.. ask, "--format", "html"]).Output, File.ReadAllText(tool.File("real.html")));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Who_stops_reading_changes_no_exit_code(string report)
    {
        var ask = Ask(report);
        var whole = Tool.Run(ask);
        foreach (var format in (string[])["text", "json", "html", "xlsx"])
        {
            using var pipe = new ClosedReader();
            using var error = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(whole.Code, DeclaratieTool.Run([.. ask, "--format", format], pipe, error));
            Assert.Equal("", error.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_disk_that_is_full_is_told_in_the_reader_s_language(string report)
    {
        using var disk = new FullDisk();
        foreach (var (language, expected) in ((string, string)[])[("nl", "declaratie: Lezen of schrijven is mislukt: de schijf is vol.\n"), ("en", "declaratie: Reading or writing failed: the disk is full.\n")])
        {
            using var error = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(2, DeclaratieTool.Run([.. Ask(report), "--language", language], disk, error));
            Assert.Equal(expected, error.ToString());
        }
    }

    [Fact]
    public async Task States_of_a_journal_may_come_from_pipes()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var journal = tool.File("j.jsonl", Tool.Sound);
        var pipe = tool.File("pipe");
        using (var make = System.Diagnostics.Process.Start("mkfifo", pipe))
        {
            await make.WaitForExitAsync();
        }

        foreach (var ask in (string[][])[["report", "compare", pipe, "--until-line", "5"], ["report", "compare", pipe, journal], ["report", "receipts", pipe, journal]])
        {
            var expected = Tool.Run([.. ask.Select(word => word == pipe ? tool.File("k.jsonl", Tool.Sound) : word), .. period]);
            Assert.Equal("", expected.Error);
            var feeding = Task.Run(() => File.WriteAllText(pipe, Tool.Sound));
            Assert.Equal(expected, Tool.Run([.. ask, .. period]));
            await feeding;
        }
    }

    private string[] Ask(string report)
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        return report switch
        {
            "open-transactions" => ["report", report, journal, "--as-of", "2024-02-29"],
            "provider-pay" => ["report", report, journal, .. period, "--statements", "--rates", tool.File("rates.json", """{"advances":"paid","rates":[{"percent":45}]}""")],
            "compare" => ["report", report, journal, .. period, "--until-line", "4"],
            "explain" => ["explain", journal, "--credit", "R1"],
            _ => ["report", report, journal, .. period],
        };
    }

    private string[] Contents() => [.. Directory.GetFileSystemEntries(tool.Folder)
        .Order(StringComparer.Ordinal)
        .Select(path => new FileInfo(path).LinkTarget ?? Convert.ToHexString(Encoding.UTF8.GetBytes(path)) + File.ReadAllText(path))];

    private sealed class ClosedReader : WriteOnly
    {
        protected override IOException Failure => new("Broken pipe") { HResult = 32 };
    }

    private sealed class FullDisk : WriteOnly
    {
        protected override IOException Failure => new("No space left on device") { HResult = 28 };
    }

    // What a pipe is to who writes in it: it cannot be sought in.
    private abstract class WriteOnly : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        protected abstract IOException Failure { get; }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw Failure;

        public override void Write(ReadOnlySpan<byte> buffer) => throw Failure;
    }
}
