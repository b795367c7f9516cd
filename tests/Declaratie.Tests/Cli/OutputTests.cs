using System.Diagnostics;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>--output</c>: a report goes into a file, and never in the place of a journal or of what is no file.</summary>
[Trait("Threat", "T10")]
public sealed class OutputTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Output_writes_the_same_bytes_to_a_file_and_replaces_an_older_one()
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        var target = tool.File("report.json", "older and longer than nothing");
        var run = Tool.Report(journal, "--format", "json", "--output", target);
        Assert.Equal(new ToolRun(0, "", ""), run);
        Assert.Equal(Tool.Report(journal, "--format", "json").Output, File.ReadAllText(target));
        Assert.Equal(2, Directory.GetFiles(tool.Folder).Length);
    }

    [Fact]
    public void A_report_replaces_an_older_report()
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        var target = tool.File("report.txt");
        foreach (var format in (string[])["json", "text", "json"])
        {
            Assert.Equal(new ToolRun(0, "", ""), Tool.Report(journal, "--format", format, "--output", target));
            Assert.Equal(Tool.Report(journal, "--format", format).Output, File.ReadAllText(target));
        }
    }

    [Fact]
    public void A_run_that_fails_leaves_the_older_file_as_it_was_and_nothing_beside_it()
    {
        var target = tool.File("report.txt", "older");
        var run = Tool.Report(tool.File("j.jsonl", Tool.TooMuch), "--output", target);
        Assert.Equal(1, run.Code);
        Assert.Equal("older", File.ReadAllText(target));
        Assert.Equal(2, Directory.GetFiles(tool.Folder).Length);
    }

    [Fact]
    public void Output_is_a_file_in_a_directory_that_exists()
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        Refuses(journal, tool.Folder, "is a directory");
        Refuses(journal, tool.File("new") + Path.DirectorySeparatorChar, "is a directory");
        Refuses(journal, tool.File("no/where.txt"), "a directory that exists");
    }

    [Fact]
    public void An_empty_output_is_told_that_a_file_name_is_expected() =>
        Refuses(tool.File("j.jsonl", Tool.Sound), "", "--output: a file name is expected.");

    [Fact]
    public void The_journal_is_never_the_output() => Refuses(tool.File("j.jsonl", Tool.Sound), tool.File("j.jsonl"), "is the journal itself");

    [Fact]
    public void A_link_to_the_journal_is_the_journal()
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        File.CreateSymbolicLink(tool.File("first"), "j.jsonl");
        File.CreateSymbolicLink(tool.File("second"), tool.File("first"));
        Refuses(journal, tool.File("first"), "is the journal itself");
        Refuses(journal, tool.File("second"), "is the journal itself");
        Refuses(tool.File("second"), journal, "is the journal itself");
        Assert.Equal("j.jsonl", new FileInfo(tool.File("first")).LinkTarget);
    }

    [Fact]
    public void The_journal_by_way_of_a_linked_directory_is_the_journal()
    {
        Directory.CreateDirectory(tool.File("real/deep"));
        var journal = tool.File("real/j.jsonl", Tool.Sound);
        Directory.CreateSymbolicLink(tool.File("real/deep/up"), "..");
        Directory.CreateSymbolicLink(tool.File("linked"), tool.File("real/deep"));
        Refuses(journal, tool.File("linked/up/j.jsonl"), "is the journal itself");
        Refuses(tool.File("linked/up/j.jsonl"), journal, "is the journal itself");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" ")]
    public void Another_journal_is_not_replaced(string before)
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        var other = tool.File("other.jsonl", before + Tool.TooMuch);
        var bytes = File.ReadAllBytes(other);
        Refuses(journal, other, "is a journal");
        Assert.Equal(bytes, File.ReadAllBytes(other));
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        File.CreateSymbolicLink(tool.File("one"), "two");
        File.CreateSymbolicLink(tool.File("two"), "one");
        Refuses(tool.File("j.jsonl", Tool.Sound), tool.File("one"), "circle");
    }

    [Fact]
    public void A_link_stays_a_link_and_its_target_gets_the_report()
    {
        Directory.CreateDirectory(tool.File("real"));
        var journal = tool.File("j.jsonl", Tool.Sound);
        File.CreateSymbolicLink(tool.File("link"), "real/report.txt");
        foreach (var _ in (int[])[1, 2])
        {
            Assert.Equal(new ToolRun(0, "", ""), Tool.Report(journal, "--output", tool.File("link")));
            Assert.Equal("real/report.txt", new FileInfo(tool.File("link")).LinkTarget);
            Assert.Equal(Tool.Report(journal).Output, File.ReadAllText(tool.File("real/report.txt")));
        }
    }

    [Fact]
    public void A_pipe_and_a_device_are_not_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var journal = tool.File("j.jsonl", Tool.Sound);
        using (var make = Process.Start("mkfifo", tool.File("pipe")))
        {
            make.WaitForExit();
        }

        Refuses(journal, tool.File("pipe"), "is not a regular file");
        Refuses(journal, "/dev/null", "is not a regular file");
        File.CreateSymbolicLink(tool.File("null"), "/dev/null");
        Refuses(journal, tool.File("null"), "is not a regular file");
    }

    [Fact]
    public void A_new_file_is_the_owner_s_alone_and_an_existing_one_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        const UnixFileMode everybody = owner | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead;
        var journal = tool.File("j.jsonl", Tool.Sound);
        var target = tool.File("report.txt");
        Assert.Equal(0, Tool.Report(journal, "--output", target).Code);
        Assert.Equal(owner, File.GetUnixFileMode(target));
        File.SetUnixFileMode(target, everybody);
        Assert.Equal(0, Tool.Report(journal, "--output", target).Code);
        Assert.Equal(everybody, File.GetUnixFileMode(target));
    }

    [Fact]
    public void A_file_with_the_longest_name_can_be_written()
    {
        var target = tool.File(new string('x', 255));
        Assert.Equal(new ToolRun(0, "", ""), Tool.Report(tool.File("j.jsonl", Tool.Sound), "--output", target));
        Assert.True(File.Exists(target));
    }

    private void Refuses(string journal, string target, string expected)
    {
        var before = Directory.GetFileSystemEntries(tool.Folder);
        var run = Tool.Report(journal, "--output", target, "--language", "en");
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal(Tool.Sound, File.ReadAllText(journal));
        Assert.Equal(before.Order(StringComparer.Ordinal), Directory.GetFileSystemEntries(tool.Folder).Order(StringComparer.Ordinal));
    }
}
