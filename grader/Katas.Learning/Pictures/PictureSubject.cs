using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Learning.Pictures;

/// <summary>The answers that a picture is drawn from, wherever they are.</summary>
/// <param name="BeginPart">Forgets what was lost in the part before.</param>
/// <param name="Call">Asks one member, with its arguments in wire form.</param>
internal sealed record PictureSubject(Action BeginPart, Func<Type, Member, ReadOnlyMemory<byte>, CallResult> Call);
