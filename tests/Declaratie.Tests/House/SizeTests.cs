using Xunit;

namespace Declaratie.Tests.House;

public sealed class SizeTests
{
    private const int LongestFile = 300;
    private const int LongestMember = 40;

    private const string Sample = """"
        namespace Sample;

        /// <summary>{ not code }</summary>
        public sealed class Thing(int x)
        {
            private static readonly string[] Table =
            [
                "a { b", $"{(x: "}")}",
            ];

            private static readonly Dictionary<string, (string A, string B)> Texts = new()
            {
                ["Texts"] = ("a", "b"),
            };

            private static readonly (int A, int B)[] Pairs = [(1, 2)];

            public static IReadOnlyList<(int A, int B)> Steps()
            {
                return [];
            }

            public int Twice => // a comment {
                2
                * x;

            public string Text { get; } = """ { """;

            public void Do()
            {
                if (x > 1) { return; }
            }

            public static bool operator ==(Thing left, Thing right)
            {
                return true;
            }

            public void Optional(int y = 1)
            {

                // nothing
            }

            public int Last() => 1;

            public enum Kind { One, Two }
        }
        """";

    [Fact]
    public void A_file_has_at_most_300_lines()
    {
        var tooLong = from file in Repository.Sources("src")
                      let lines = Repository.Read(file).TrimEnd('\n').Split('\n').Length
                      where lines > LongestFile
                      select $"{file} has {lines} lines";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void A_method_has_at_most_40_lines_of_code()
    {
        var tooLong = Repository.Sources("src")
            .SelectMany(file => Members.Of(file, Repository.Read(file)))
            .Where(member => member.Lines > LongestMember);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void The_brace_counter_sees_methods_and_skips_tables()
    {
        var members = Members.Of("Sample.cs", Sample);

        Assert.Contains(new Member("Sample.cs", 23, 3, "public int Twice =>"), members);
        Assert.Contains(new Member("Sample.cs", 29, 2, "public void Do()"), members);
        Assert.Contains(members, member => member is { Lines: 2, Head: "public static bool operator ==(Thing left, Thing right)" });
        Assert.Contains(members, member => member is { Lines: 1, Head: "public void Optional(int y = 1)" });
        Assert.Contains(members, member => member is { Lines: 1, Head: "public int Last() => 1;" });
        Assert.Contains(members, member => member is { Lines: 2, Head: "public static IReadOnlyList<(int A, int B)> Steps()" });
        Assert.DoesNotContain(members, member => member.Head.Contains(" = ", StringComparison.Ordinal) && !member.Head.Contains('('));
        Assert.Equal(7, members.Count);
    }
}
