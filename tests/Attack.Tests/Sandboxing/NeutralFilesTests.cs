using Attack.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>Submissions can read our own programs in the sandbox: they must not tell where on this machine they were built.</summary>
internal sealed class NeutralFilesTests : InquiryFixture
{
    [Test]
    public void No_file_of_ours_in_the_sandbox_tells_a_path_of_this_machine() =>
        Ask("Telling()", $$"""
            private static string Telling() => string.Join(',', Directory.GetFiles(AppContext.BaseDirectory)
                .Where(file => Tells(File.ReadAllBytes(file), System.Text.Encoding.UTF8)
                    || Tells(File.ReadAllBytes(file), System.Text.Encoding.Unicode)));
            private static bool Tells(byte[] bytes, System.Text.Encoding encoding) =>
                bytes.AsSpan().IndexOf(encoding.GetBytes("{{TestKit.Paths.Root}}")) >= 0;
            """).ShouldBeEmpty();
}
