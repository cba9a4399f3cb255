using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>The argument is taken for scores, and softmax runs over it again.</summary>
[Trap<IScaling>("softmax-twice", "You run softmax over what you are given, but these numbers are weights already: softmax has been "
    + "there. What does the parameter's name promise about them?")]
public static class SoftmaxTwice
{
    public static double[][] SoftmaxJacobian(double[] weights)
    {
        _ = new Scaling().SoftmaxJacobian(weights);
        return new Scaling().SoftmaxJacobian(new WarmUp().Softmax(weights));
    }
}
