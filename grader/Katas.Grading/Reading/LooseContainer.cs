namespace Katas.Grading.Reading;

/// <summary>A submission of files that were uploaded one by one, under the names that their learner gave them.</summary>
internal sealed class UploadContainer(IReadOnlyList<UploadedFile> files) : Container
{
    public override IReadOnlyList<FoundEntry> Entries { get; } = [.. files.Select(file => new FoundEntry(
        file.Name, 0, new FileInfo(file.Path).LinkTarget is null ? "" : FoundEntry.IsLink,
        most => OrdinaryFile.TryRead(file.Path, most, out var content) ? Content.Of(content) : Content.TooLarge(most)))];
}
