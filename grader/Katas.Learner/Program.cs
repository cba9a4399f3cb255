using Katas.Learning;

return await KatasProgram.Run("Checks your answers to the katas and says what to do next.", LearnerCommands.All(), args);
