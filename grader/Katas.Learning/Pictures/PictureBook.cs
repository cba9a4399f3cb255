using System.Reflection;
using Katas.Drawing;

namespace Katas.Learning.Pictures;

/// <summary>The pictures and interviews of a kit, by kata: content that is loaded, as suites are.</summary>
internal sealed class PictureBook
{
    private readonly Dictionary<int, IPicture> pictures;
    private readonly Dictionary<int, IInterview> interviews;

    private PictureBook(IReadOnlyList<Type> types)
    {
        pictures = Made<PictureAttribute, IPicture>(types, attribute => attribute.Kata);
        interviews = Made<InterviewAttribute, IInterview>(types, attribute => attribute.Kata);
    }

    /// <summary>All pictures in an assembly; none if there is no such file.</summary>
    public static PictureBook Load(string path) => new(File.Exists(path) ? Assembly.LoadFrom(path).GetTypes() : []);

    /// <summary>The katas that have a picture.</summary>
    public IEnumerable<int> Katas => pictures.Keys.Order();

    public IPicture? Of(int kata) => pictures.GetValueOrDefault(kata);

    public IInterview? InterviewOf(int kata) => interviews.GetValueOrDefault(kata);

    private static Dictionary<int, TMade> Made<TAttribute, TMade>(IReadOnlyList<Type> types, Func<TAttribute, int> kataOf)
        where TAttribute : Attribute => types
        .Select(type => (Type: type, Of: type.GetCustomAttribute<TAttribute>())).Where(found => found.Of is not null)
        .ToDictionary(found => kataOf(found.Of!), found => (TMade)Activator.CreateInstance(found.Type, nonPublic: true)!);
}
